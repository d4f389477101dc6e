import { computed, watch } from 'vue'
import { judge, type Question } from '@/analysis/settle/judge'
import { leftOutBy, orderPlaces, reasonBefore, type Candidate } from '@/analysis/settle/order'
import { placesWithin, type Reached } from '@/analysis/settle/reach'
import { SETTLE_CRITERIA, type SettleCriterion } from '@/catalog/settleCriteria'
import type { Wanted } from '@/domain/settle'
import { homeRef } from '@/domain/territory'
import type { SettleId } from '@/i18n/fr/settleCriteria'
import { settleTexts } from '@/i18n/pages/settle'
import { initiatives, territories as territoriesFile, valuesOf } from '@/load/artefacts'
import { useAddress } from '@/pages/shared/useAddress'
import { useComparables } from '@/pages/shared/useComparables'
import { useFigures } from '@/pages/shared/useFigures'
import { useTerritories } from '@/pages/shared/useTerritories'
import { HOME_LEVEL } from '@/schema/level'
import { settleParams } from '@/stores/address/settle'
import { MOST_COMPARED } from '@/stores/address/compare'
import { useArtefacts } from '@/stores/artefacts'
import { useAreas } from './useAreas'
import { useSettleFigures } from './useSettleFigures'
import { useWelcome } from './useWelcome'

/** A place of the list: how it answers, how far it is and from where. */
export type Settled = Candidate<SettleId> & Pick<Reached, 'from' | 'overSea'> & { code: string }

export const criterionOf = (id: SettleId): SettleCriterion => {
  const found = SETTLE_CRITERIA.find((criterion) => criterion.id === id)
  if (!found) throw new Error(`unknown criterion ${id}`)
  return found
}

/** What is asked of a place to settle in, and the places that answer, in their order. */
export function useSettle() {
  const artefacts = useArtefacts()
  const territories = useTerritories()
  const figures = useFigures(territories)
  const comparables = useComparables(territories, figures)
  const { state, problems, patch, ignore } = useAddress(settleParams)
  const areas = useAreas(
    computed(() => state.value.areas),
    territories,
    (kept) => ignore({ areas: kept }, settleTexts.address.unknownPlace),
  )
  const welcome = useWelcome(territories, comparables)
  const facts = useSettleFigures(figures, welcome)
  const table = computed(() => territories.table.value?.[HOME_LEVEL])

  const wantedOf = (id: SettleId): Wanted => state.value.wanted[id]
  const asked = computed(() => SETTLE_CRITERIA.filter(({ id }) => wantedOf(id).weight !== 'indifferent'))
  /** Undefined until all that is asked of has come: an order made of half of it would be another one. */
  const questions = computed((): readonly Question<SettleId>[] | undefined => {
    const all = asked.value.map((criterion) => {
      const values = facts.valuesOf(criterion)
      return values && { ...wantedOf(criterion.id), id: criterion.id, values }
    })
    return all.every((question) => question !== undefined) ? all : undefined
  })
  const reached = computed(() => {
    const places = areas.reaches.value
    return table.value && places && placesWithin(places, state.value.together, table.value, areas.land.value)
  })
  const candidates = computed((): readonly Settled[] | undefined => {
    const all = questions.value
    return (
      all &&
      reached.value?.map((place) => ({
        ...judge(all, place.row),
        ...place,
        code: table.value?.code[place.row] ?? '',
        name: table.value?.name[place.row] ?? '',
      }))
    )
  })
  const listed = computed(() => candidates.value && orderPlaces(candidates.value))
  const leftOut = computed(() => leftOutBy(candidates.value ?? []))
  /** How many answer just as the first does, but for distance and name. */
  const tied = computed(() => {
    const [first, ...others] = listed.value ?? []
    const same = (other: Settled) => first && ['km', 'name'].includes(reasonBefore(first, other).by)
    return others.filter(same).length + 1
  })
  const sureCount = computed(() => listed.value?.filter(({ must }) => must.unknown.length === 0).length ?? 0)

  /** Of the files that the list is made of. */
  const part = computed(() =>
    artefacts.stateOf(
      territoriesFile,
      ...asked.value.flatMap(({ of }) => of.map((id) => valuesOf(id))),
      ...(asked.value.some(({ id }) => id === 'accueil') ? [initiatives, ...comparables.files.value] : []),
    ),
  )

  watch(
    [() => state.value.chosen, table],
    ([codes]) => {
      const kept = codes.filter((code) => territories.rowOf(homeRef(code)) !== undefined)
      const few = kept.slice(0, MOST_COMPARED)
      if (table.value && few.length < codes.length) ignore({ chosen: few }, settleTexts.address.badChoice)
    },
    { immediate: true },
  )
  function toggle(code: string) {
    const { chosen } = state.value
    if (chosen.includes(code)) patch({ chosen: chosen.filter((other) => other !== code) })
    else if (chosen.length < MOST_COMPARED) patch({ chosen: [...chosen, code] })
  }
  function want(id: SettleId, change: Partial<Wanted>) {
    patch({ wanted: { ...state.value.wanted, [id]: { ...wantedOf(id), ...change } } })
  }
  return {
    ...{ state, problems, patch, want, toggle, wantedOf, areas, territories, figures, comparables },
    ...{ facts, welcome, asked, reached, candidates, listed, leftOut, tied, sureCount, part },
  }
}

export type SettleModel = ReturnType<typeof useSettle>
