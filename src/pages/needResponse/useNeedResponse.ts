import { existsAt } from '@/catalog/existsAt'
import { indicatorById } from '@/catalog/indicators'
import { SUBJECT } from '@/catalog/subjects'
import { COMMUNE_LEVEL, HOME_LEVEL } from '@/schema/level'
import { inTerritory } from '@/analysis/membership'
import { communes as communesFile, facilities, initiatives, territoriesAt, valuesOf } from '@/load/artefacts'
import { useArtefacts } from '@/stores/artefacts'
import { computed, shallowRef, watch } from 'vue'
import { checkShape } from '@/analysis/zone/checkShape'
import { initiativeInZone } from '@/analysis/zone/initiativeInZone'
import { insideShape } from '@/analysis/zone/insideShape'
import { needResponseClass, needResponseCounts } from '@/analysis/bivariate'
import { unanswered, type NeedFacts } from '@/analysis/needResponse'
import { orderRows } from '@/analysis/orderRows'
import type { Value } from '@/domain/value'
import { t as main } from '@/i18n'
import { t } from '@/i18n/pages/territories'
import { useTerritories } from '@/pages/shared/useTerritories'
import { useFigures } from '@/pages/shared/useFigures'
import { partWords } from '@/pages/shared/partWords'
import { usePageTitle } from '@/pages/shared/usePageTitle'
import { useAddress } from '@/pages/shared/useAddress'
import { useResponses } from '@/pages/shared/useResponses'
import { ruleParams, type RuleSort } from '@/stores/address/rule'

/** The page of need and response: the rule of the address, what it keeps, in the order asked for. */
export function useNeedResponse() {
  const { state, problems, patch, ignore } = useAddress(ruleParams)
  const artefacts = useArtefacts()
  const territories = useTerritories()
  const figures = useFigures(territories)
  const responses = useResponses(territories)
  const hovered = shallowRef<string | null>(null)

  const level = computed(() => state.value.level)
  /** The territories that the rule is asked of, and what answers seen from each. */
  const here = computed(() => responses.at[level.value])
  const table = computed(() => here.value.table.value)
  const refOf = (code: string) => ({ level: level.value, code })
  const texts = computed(() => t.needResponse.at[level.value])
  const access = computed(
    () => figures.columnOf(SUBJECT.access, level.value, state.value.rule.vintage)?.values,
  )
  /** All that the answer is made of, what tells where one looks included: nothing is said to be none before. */
  const files = computed(() => {
    const place = state.value.within
    return [
      ...[territoriesAt(level.value), valuesOf(SUBJECT.access, level.value), facilities, initiatives],
      ...state.value.rule.also.map(({ of }) => valuesOf(of, level.value)),
      ...(place
        ? [...territories.filesOf(place.level), ...(level.value === COMMUNE_LEVEL ? [communesFile] : [])]
        : []),
    ]
  })
  const part = computed(() => artefacts.stateOf(...files.value))
  /** What stands where the answer would. */
  const waiting = computed(() => partWords(part.value))
  const facts = computed<NeedFacts | undefined>(() => {
    if (part.value !== 'ready') return undefined
    const { maisonsIn, initiativesIn, nearestMaison, nearestInitiative } = here.value
    if (!table.value || !access.value || !maisonsIn.value || !initiativesIn.value) return undefined
    if (!nearestMaison.value || !nearestInitiative.value) return undefined
    const also = state.value.rule.also.flatMap(({ of }) => {
      const values = figures.columnOf(of, level.value)?.values
      return values ? [{ values, better: indicatorById(of).better ?? 'high' }] : []
    })
    if (also.length < state.value.rule.also.length) return undefined
    return {
      access: access.value,
      also,
      population: table.value.population,
      maisons: maisonsIn.value,
      maisonKm: nearestMaison.value.km,
      initiatives: initiativesIn.value,
      initiativeKm: nearestInitiative.value.km,
    }
  })
  const within = computed(() => state.value.within)
  const shape = computed(() => state.value.shape)
  /** The bassin of each commune, where the rule is asked of communes in a place. */
  const bassinOf = computed(() => {
    const places = level.value === COMMUNE_LEVEL && within.value && artefacts.value(communesFile)
    return places ? new Map(places.code.map((code, row) => [code, places[HOME_LEVEL][row] ?? ''])) : undefined
  })
  /**
   * A bassin is whole where its pole commune is, whose code it bears: in the département and région that its table names, in
   * the intercommunalité of that commune, in a drawn zone by its point. A commune is where it is.
   */
  const inside = computed(() => {
    const place = within.value
    const inShape = shape.value && insideShape(shape.value)
    const { lon, lat } = table.value ?? { lon: [], lat: [] }
    return table.value?.code.map((code, row) => {
      if (inShape && !inShape(lon[row] ?? Number.NaN, lat[row] ?? Number.NaN)) return false
      if (!place) return true
      const home = level.value === HOME_LEVEL ? code : (bassinOf.value?.get(code) ?? '')
      return inTerritory({ commune: code, [HOME_LEVEL]: home }, place, territories.attached.value)
    })
  })
  const isInside = (row: number) => inside.value?.[row] ?? false
  const found = computed(() => facts.value && unanswered(state.value.rule, facts.value, isInside))
  // What the address asks for is known not to exist only once the names are there.
  watch(
    [within, territories.table, () => within.value && territories.table.value?.[within.value.level]],
    ([place, table]) => {
      if (place && table?.[place.level] && territories.rowOf(place) === undefined)
        ignore({ within: null }, t.errors.reasons.unknownTerritory)
    },
    { immediate: true },
  )
  // What a person brought is known at some levels alone.
  watch(
    [level, () => state.value.rule],
    ([at, rule]) => {
      const also = rule.also.filter(({ of }) => existsAt(indicatorById(of), at))
      if (also.length < rule.also.length)
        ignore({ rule: { ...rule, also } }, main.errors.reasons.levelWithoutIndicator)
    },
    { immediate: true },
  )
  if (shape.value && checkShape(shape.value)) ignore({ shape: null }, t.errors.reasons.badShape)
  const place = computed(() => {
    const names = [
      within.value ? territories.nameOf(within.value) : '',
      shape.value ? state.value.shapeName || t.needResponse.zone : '',
    ]
    return names.filter(Boolean).join(t.common.listSeparator)
  })
  usePageTitle(() => [t.needResponse.title, territories.table.value && place.value])
  /** The initiatives listed where one looks, and those of them that have a point: how thin the list is there. */
  const listed = computed(() => {
    const zone = { within: within.value, circle: null, shape: shape.value }
    if (within.value && !territories.isLoaded(within.value.level)) return undefined
    const all = responses.initiatives.value?.filter(initiativeInZone(zone, territories.attached.value))
    return all && { all: all.length, located: all.filter(({ lon }) => lon !== undefined).length }
  })
  /** How many of those that are looked at have an initiative listed. */
  const having = computed(
    () => facts.value?.initiatives.filter((count, row) => count > 0 && isInside(row)).length ?? 0,
  )
  const looked = computed(() => inside.value?.filter(Boolean).length ?? 0)

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
      const names = table.value?.name ?? []
      const { compare } = new Intl.Collator('fr')
      return [...found.value.rows].sort((a, b) => compare(names[a] ?? '', names[b] ?? ''))
    }
    const { values, way } = order[sort](facts.value)
    return orderRows(found.value.rows, values, way)
  })

  /** null where access is not published, undefined outside what is looked at. */
  const classes = computed(() => {
    const all = facts.value
    return all?.access.map((value, row) =>
      isInside(row)
        ? needResponseClass(value, (all.maisons[row] ?? 0) + (all.initiatives[row] ?? 0))
        : undefined,
    )
  })
  /** How many of each kind the map shows; undefined until they are known. */
  const counts = computed(() => {
    const cells = classes.value
    return (
      cells && {
        cells: needResponseCounts(cells.flatMap((cell) => cell ?? [])),
        missing: cells.filter((cell) => cell === null).length,
        marked: rows.value.length,
      }
    )
  })

  return {
    state,
    problems,
    patch,
    territories,
    figures,
    responses,
    level,
    here,
    table,
    refOf,
    texts,
    having,
    looked,
    hovered,
    facts,
    files,
    waiting,
    found,
    within,
    shape,
    place,
    listed,
    rows,
    classes,
    counts,
  }
}

export type NeedResponse = ReturnType<typeof useNeedResponse>
