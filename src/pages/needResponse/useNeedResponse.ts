import { HOME_LEVEL } from '@/schema/level'
import { computed, shallowRef } from 'vue'
import { needResponseClass, needResponseCounts } from '@/analysis/bivariate'
import { unanswered, type NeedFacts } from '@/analysis/needResponse'
import { orderRows } from '@/analysis/orderRows'
import type { Value } from '@/domain/value'
import { useTerritories } from '@/pages/shared/useTerritories'
import { useFigures } from '@/pages/shared/useFigures'
import { useAddress } from '@/pages/shared/useAddress'
import { useResponses } from '@/pages/shared/useResponses'
import { ruleParams, type RuleSort } from '@/stores/address/rule'

/** The page of need and response: the rule of the address, what it keeps, in the order asked for. */
export function useNeedResponse() {
  const { state, problems, patch } = useAddress(ruleParams)
  const territories = useTerritories()
  const figures = useFigures(territories)
  const responses = useResponses(territories)
  const hovered = shallowRef<string | null>(null)

  const access = computed(() => figures.columnOf('apl', HOME_LEVEL, state.value.rule.vintage)?.values)
  const facts = computed<NeedFacts | undefined>(() => {
    const { bassins, maisonsIn, initiativesIn, nearestMaison, nearestInitiative } = responses
    if (!bassins.value || !access.value || !maisonsIn.value || !initiativesIn.value) return undefined
    if (!nearestMaison.value || !nearestInitiative.value) return undefined
    return {
      access: access.value,
      population: bassins.value.population,
      maisons: maisonsIn.value,
      maisonKm: nearestMaison.value.km,
      initiatives: initiativesIn.value,
      initiativeKm: nearestInitiative.value.km,
    }
  })
  const found = computed(() => facts.value && unanswered(state.value.rule, facts.value))

  /** What a column is ordered by, worst first: most people, least access, farthest response. */
  const order: Record<
    Exclude<RuleSort, 'nom'>,
    (all: NeedFacts) => { values: readonly Value[]; way: 'asc' | 'desc' }
  > = {
    population: (all) => ({ values: all.population, way: 'desc' }),
    apl: (all) => ({ values: all.access, way: 'asc' }),
    maison: (all) => ({ values: all.maisonKm, way: 'desc' }),
    initiative: (all) => ({ values: all.initiativeKm, way: 'desc' }),
  }
  const rows = computed(() => {
    if (!found.value || !facts.value) return []
    const { sort } = state.value
    if (sort === 'nom') {
      const names = responses.bassins.value?.name ?? []
      return [...found.value.rows].sort((a, b) => (names[a] ?? '').localeCompare(names[b] ?? '', 'fr'))
    }
    const { values, way } = order[sort](facts.value)
    return orderRows(found.value.rows, values, way)
  })

  const classes = computed(() => {
    const all = facts.value
    return all?.access.map((value, row) =>
      needResponseClass(value, (all.maisons[row] ?? 0) + (all.initiatives[row] ?? 0)),
    )
  })
  const counts = computed(() => needResponseCounts(classes.value ?? []))

  return {
    state,
    problems,
    patch,
    territories,
    figures,
    responses,
    hovered,
    facts,
    found,
    rows,
    classes,
    counts,
  }
}

export type NeedResponse = ReturnType<typeof useNeedResponse>
