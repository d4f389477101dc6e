import { indicatorById, latestVintage } from '@/catalog/indicators'
import { SUBJECT } from '@/catalog/subjects'
import { isVintageAt } from '@/catalog/vintagesAt'
import { computed, shallowRef, watch } from 'vue'
import { meets } from '@/analysis/meets'
import { orderRows } from '@/analysis/orderRows'
import type { IndicatorId } from '@/domain/indicatorIds'
import type { TerritoryRef } from '@/domain/territory'
import { fold } from '@/domain/text'
import { isKnown, type Value } from '@/domain/value'
import { t } from '@/i18n/pages/territories'
import { HOLDERS, holdersAt, HOME_LEVEL } from '@/schema/level'
import { holderCodes } from '@/schema/territories'
import { territories as territoriesFile, territoriesAt } from '@/load/artefacts'
import { useArtefacts } from '@/stores/artefacts'
import { partWords } from '@/pages/shared/partWords'
import { useTerritories } from '@/pages/shared/useTerritories'
import { useFigures } from '@/pages/shared/useFigures'
import { usePageTitle } from '@/pages/shared/usePageTitle'
import { useAddress } from '@/pages/shared/useAddress'
import { DISTANCE, tableParams, type SortKey, type TableState } from '@/stores/address/table'
import { RULE_LEVELS } from '@/stores/address/rule'
import { zoneQuery } from '@/stores/address/zoneQuery'
import { useNear } from './useNear'

/** The table's state and the rows it shows: filtered, then ordered, missing figures last. */
export function useTable() {
  const { state, problems, patch, ignore } = useAddress(tableParams)
  const territories = useTerritories()
  const figures = useFigures(territories)
  const artefacts = useArtefacts()
  const hovered = shallowRef<string | null>(null)

  const level = computed(() => state.value.level)
  /** The year of an indicator's figures: the one asked for where it has it here. */
  function vintageOf(id: IndicatorId): string {
    const [entry, { vintage }] = [indicatorById(id), state.value]
    return vintage && isVintageAt(entry, vintage, level.value) ? vintage : latestVintage(entry)
  }
  const columnOf = (id: IndicatorId) => figures.columnOf(id, level.value, vintageOf(id))
  const table = computed(() => territories.table.value?.[level.value])
  const names = computed(() => table.value?.name.map(fold) ?? [])
  /** By level chosen: the holder wanted of each row, and the code that says it. */
  const kept = computed(() =>
    holdersAt(level.value).flatMap((holder) => {
      const [wanted, all] = [state.value.within[holder], territories.table.value]
      return wanted && all ? [{ wanted, codes: holderCodes(all, level.value, holder) }] : []
    }),
  )

  /** The territory that the table is limited to, the narrower of the two; and the same for other pages' addresses. */
  const within = computed<TerritoryRef | null>(() => {
    const set = HOLDERS.find((holder) => state.value.within[holder])
    const code = set && state.value.within[set]
    return set && code ? { level: set, code } : null
  })
  /** The tab says what is listed, and where. */
  usePageTitle(() => [
    t.table.title,
    within.value && table.value && territories.nameOf(within.value),
    t.common.levels[level.value].many,
  ])
  const dans = computed(() => zoneQuery({ within: within.value }))
  /** The same question asked of need and response: where, and below which access. */
  const need = computed(() => {
    const limit = state.value.thresholds.find(
      ({ indicator, operator }) => indicator === SUBJECT.access && operator === '<',
    )
    const maille = RULE_LEVELS.find((known) => known === level.value && known !== HOME_LEVEL)
    return { ...dans.value, ...(maille ? { maille } : {}), ...(limit ? { besoin: String(limit.limit) } : {}) }
  })

  const near = useNear(
    computed(() => state.value.near),
    table,
    () => ignore(withoutNear(), t.errors.reasons.unknownPlace),
  )
  /** Nothing is ordered by a distance to nothing. */
  function withoutNear(): Pick<TableState, 'near' | 'order'> {
    const { order } = state.value
    return { near: null, order: order.key === DISTANCE ? tableParams.fallback.order : order }
  }

  /** What tells which rows are kept: nothing is said to be none, nor taken away, before. */
  const files = computed(() => [
    territoriesFile,
    territoriesAt(level.value),
    ...state.value.thresholds.flatMap(({ indicator }) => figures.filesOf(indicator, level.value)),
  ])
  const part = computed(() => artefacts.stateOf(...files.value))
  const known = computed(
    () => part.value === 'ready' && (!state.value.near || near.distances.value !== undefined),
  )
  /** What stands where they would be counted. */
  const waiting = computed(() => {
    if (near.failure.value) return near.failure.value
    return partWords(part.value === 'ready' ? 'loading' : part.value)
  })

  /** In the order of their table; the same list as long as the same are kept, so that nothing is made of it again. */
  const filtered = computed<readonly number[]>((before) => {
    const found = keptRows()
    return before?.length === found.length && before.every((row, at) => row === found[at]) ? before : found
  })
  function keptRows(): number[] {
    const { words, thresholds, near: asked } = state.value
    const km = near.distances.value
    // Until the place is known, what is near it is not.
    if (asked && !km) return []
    const wanted = fold(words)
    const conditions = thresholds.map((threshold) => ({
      ...threshold,
      values: columnOf(threshold.indicator)?.values,
    }))
    const found: number[] = []
    names.value.forEach((name, row) => {
      if (kept.value.some(({ codes, wanted }) => codes[row] !== wanted)) return
      if (wanted && !name.includes(wanted) && table.value?.code[row] !== words.trim()) return
      if (asked && !((km?.[row] ?? Infinity) <= asked.km)) return
      if (conditions.some(({ values, operator, limit }) => !meets(values?.[row], operator, limit))) return
      found.push(row)
    })
    return found
  }

  /** Place of each row by name. Comparing names takes longest of all: once for a level. */
  const alphabet = computed(() => {
    const shown = table.value?.name ?? []
    const { compare } = new Intl.Collator('fr')
    const places: number[] = []
    const order = [...shown.keys()].sort((a, b) => compare(shown[a] ?? '', shown[b] ?? ''))
    order.forEach((row, place) => (places[row] = place))
    return places
  })
  const sortValues = computed<readonly Value[]>(() => {
    const { key } = state.value.order
    if (key === 'nom') return []
    if (key === 'population') return table.value?.population ?? []
    if (key === DISTANCE) return near.distances.value ?? []
    return columnOf(key)?.values ?? []
  })
  const rows = computed(() => {
    const { key, direction } = state.value.order
    if (key !== 'nom') return orderRows(filtered.value, sortValues.value, direction)
    return orderRows(filtered.value, alphabet.value, direction)
  })
  /** Rows at the end that have no figure in the column sorted by. */
  const missing = computed(() =>
    state.value.order.key === 'nom' || !sortValues.value.length
      ? 0
      : rows.value.filter((row) => !isKnown(sortValues.value[row])).length,
  )

  // What the address asks for is known not to exist only once the names are there.
  watch(
    [state, territories.table],
    ([{ within, selected }, all]) => {
      if (!all) return
      const { unknownTerritory } = t.errors.reasons
      for (const holder of HOLDERS) {
        const code = within[holder]
        if (code && !all[holder].code.includes(code))
          ignore({ within: { ...state.value.within, [holder]: null } }, unknownTerritory)
      }
      const known = all[level.value]?.code
      if (selected && known && !known.includes(selected)) ignore({ selected: null }, unknownTerritory)
    },
    { immediate: true },
  )

  function sortBy(key: SortKey) {
    const before = state.value.order
    const low = key === 'nom' || key === DISTANCE || indicatorById(key).threshold !== undefined
    const usual = low ? 'asc' : 'desc'
    const other = before.direction === 'asc' ? 'desc' : 'asc'
    patch({ order: { key, direction: before.key === key ? other : usual } })
  }
  return {
    ...{ state, patch, problems, territories, figures, hovered },
    ...{ level, vintageOf, columnOf, table, within, dans, need, near, withoutNear },
    ...{ filtered, rows, missing, files, known, waiting, sortBy },
  }
}

export type TableModel = ReturnType<typeof useTable>
