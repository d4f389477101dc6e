import { computed, shallowRef } from 'vue'
import { meets } from '@/analysis/meets'
import { orderRows } from '@/analysis/orderRows'
import { fold } from '@/domain/text'
import { isKnown, type Value } from '@/domain/value'
import { t } from '@/i18n/pages/territories'
import { useTerritories } from '@/pages/shared/useTerritories'
import { useFigures } from '@/pages/shared/useFigures'
import { useQueryState } from '@/pages/shared/useQueryState'
import type { AddressProblem } from '@/stores/url'
import { readTable, TABLE_PARAMS, writeTable, type SortKey } from '@/stores/urlTable'

/** The table's state and the rows it shows: filtered, then ordered, missing figures last. */
export function useTable() {
  const { state, problems, patch } = useQueryState(readTable, writeTable)
  const territories = useTerritories()
  const figures = useFigures(territories)
  const hovered = shallowRef<string | null>(null)

  const level = computed(() => state.value.level)
  const table = computed(() => territories.table.value?.[level.value])
  const names = computed(() => table.value?.name.map(fold) ?? [])
  /** Région and département of each row; a région has none above it. */
  const places = computed(() => {
    const all = territories.table.value
    if (!all) return { region: [], departement: [] }
    if (level.value === 'bassin') return { region: all.bassin.region, departement: all.bassin.departement }
    if (level.value === 'departement')
      return { region: all.departement.region, departement: all.departement.code }
    return { region: all.region.code, departement: [] }
  })

  const filtered = computed(() => {
    const { region, departement, text, thresholds } = state.value
    const wanted = fold(text)
    const conditions = thresholds.map((threshold) => ({
      ...threshold,
      values: figures.columnOf(threshold.indicator, level.value)?.values,
    }))
    const kept: number[] = []
    names.value.forEach((name, row) => {
      if (region && places.value.region[row] !== region) return
      if (departement && level.value !== 'region' && places.value.departement[row] !== departement) return
      if (wanted && !name.includes(wanted) && table.value?.code[row] !== text.trim()) return
      if (conditions.some(({ values, operator, limit }) => !meets(values?.[row], operator, limit))) return
      kept.push(row)
    })
    return kept
  })

  const sortValues = computed<readonly Value[]>(() => {
    const { sort } = state.value
    if (sort === 'nom') return []
    if (sort === 'population') return table.value?.population ?? []
    return figures.columnOf(sort, level.value)?.values ?? []
  })
  const rows = computed(() => {
    const { sort, direction } = state.value
    if (sort !== 'nom') return orderRows(filtered.value, sortValues.value, direction)
    const shown = table.value?.name ?? []
    const sign = direction === 'asc' ? 1 : -1
    return [...filtered.value].sort((a, b) => sign * (shown[a] ?? '').localeCompare(shown[b] ?? '', 'fr'))
  })
  /** Rows at the end that have no figure in the column sorted by. */
  const missing = computed(() =>
    state.value.sort === 'nom' ? 0 : rows.value.filter((row) => !isKnown(sortValues.value[row])).length,
  )

  /** What the address asks for and does not exist, once the names are there to tell. */
  const allProblems = computed<AddressProblem[]>(() => {
    const found = [...problems.value]
    const all = territories.table.value
    if (!all) return found
    const { region, departement, selected } = state.value
    const check = (param: string, value: string, known: boolean, reason: string) => {
      if (value && !known) found.push({ param, value, reason })
    }
    const reasons = t.table.reasons
    check(TABLE_PARAMS.region, region, all.region.code.includes(region), reasons.unknownRegion)
    check(
      TABLE_PARAMS.departement,
      departement,
      all.departement.code.includes(departement),
      reasons.unknownDepartement,
    )
    check(
      TABLE_PARAMS.selected,
      selected ?? '',
      table.value?.code.includes(selected ?? '') ?? true,
      t.errors.reasons.unknownTerritory,
    )
    return found
  })

  function sortBy(key: SortKey) {
    const { sort, direction } = state.value
    if (sort === key) patch({ direction: direction === 'asc' ? 'desc' : 'asc' })
    else patch({ sort: key, direction: key === 'nom' || key === 'apl' || key === 'apl-65' ? 'asc' : 'desc' })
  }
  return {
    ...{ state, patch, problems: allProblems, territories, figures, hovered },
    ...{ level, table, places, rows, missing, sortBy },
  }
}

export type TableModel = ReturnType<typeof useTable>
