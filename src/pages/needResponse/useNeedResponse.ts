import { indicatorById } from '@/catalog/indicators'
import { SUBJECT } from '@/catalog/subjects'
import { HOME_LEVEL, isMapLevel } from '@/schema/level'
import { OWN_LEVEL } from '@/schema/ownLevel'
import { holdsCommune } from '@/analysis/own/ownTerritory'
import { homeRef } from '@/domain/territory'
import { computed, shallowRef, watch } from 'vue'
import { checkShape } from '@/analysis/zone/checkShape'
import { initiativeInZone } from '@/analysis/zone/initiativeInZone'
import { insideShape } from '@/analysis/zone/insideShape'
import { needResponseClass, needResponseCounts } from '@/analysis/bivariate'
import { unanswered, type NeedFacts } from '@/analysis/needResponse'
import { orderRows } from '@/analysis/orderRows'
import type { Value } from '@/domain/value'
import { t } from '@/i18n/pages/territories'
import { useTerritories } from '@/pages/shared/useTerritories'
import { useFigures } from '@/pages/shared/useFigures'
import { usePageTitle } from '@/pages/shared/usePageTitle'
import { useAddress } from '@/pages/shared/useAddress'
import { useResponses } from '@/pages/shared/useResponses'
import { ruleParams, type RuleSort } from '@/stores/address/rule'

/** The page of need and response: the rule of the address, what it keeps, in the order asked for. */
export function useNeedResponse() {
  const { state, problems, patch, ignore } = useAddress(ruleParams)
  const territories = useTerritories()
  const figures = useFigures(territories)
  const responses = useResponses(territories)
  const hovered = shallowRef<string | null>(null)

  const access = computed(
    () => figures.columnOf(SUBJECT.access, HOME_LEVEL, state.value.rule.vintage)?.values,
  )
  const facts = computed<NeedFacts | undefined>(() => {
    const { bassins, maisonsIn, initiativesIn, nearestMaison, nearestInitiative } = responses
    if (!bassins.value || !access.value || !maisonsIn.value || !initiativesIn.value) return undefined
    if (!nearestMaison.value || !nearestInitiative.value) return undefined
    const also = state.value.rule.also.flatMap(({ of }) => {
      const values = figures.columnOf(of, HOME_LEVEL)?.values
      return values ? [{ values, better: indicatorById(of).better ?? 'high' }] : []
    })
    if (also.length < state.value.rule.also.length) return undefined
    return {
      access: access.value,
      also,
      population: bassins.value.population,
      maisons: maisonsIn.value,
      maisonKm: nearestMaison.value.km,
      initiatives: initiativesIn.value,
      initiativeKm: nearestInitiative.value.km,
    }
  })
  const within = computed(() => state.value.within)
  const shape = computed(() => state.value.shape)
  /** Bassins by their table, each whole in the département and région of its pole; in a drawn zone, by that pole. */
  const inside = computed(() => {
    const place = within.value
    const inShape = shape.value && insideShape(shape.value)
    const { lon, lat } = responses.bassins.value ?? { lon: [], lat: [] }
    return responses.bassins.value?.code.map((code, row) => {
      if (inShape && !inShape(lon[row] ?? Number.NaN, lat[row] ?? Number.NaN)) return false
      if (!place) return true
      // The code of a bassin is its pole's.
      if (place.level === OWN_LEVEL) return holdsCommune(place.code, code)
      return isMapLevel(place.level) && territories.parentOf(homeRef(code), place.level)?.code === place.code
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
    const all = responses.initiatives.value?.filter(initiativeInZone(zone, territories.attached.value))
    return all && { all: all.length, located: all.filter(({ lon }) => lon !== undefined).length }
  })

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

  /** null where access is not published, undefined outside what is looked at. */
  const classes = computed(() => {
    const all = facts.value
    return all?.access.map((value, row) =>
      isInside(row)
        ? needResponseClass(value, (all.maisons[row] ?? 0) + (all.initiatives[row] ?? 0))
        : undefined,
    )
  })
  const counts = computed(() => needResponseCounts((classes.value ?? []).flatMap((cell) => cell ?? [])))

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
