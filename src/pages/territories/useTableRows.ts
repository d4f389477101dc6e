import { ascending, quantileSorted } from 'd3-array'
import { computed, type Ref } from 'vue'
import { toCsv, type Cell } from '@/analysis/csv'
import { formatValue } from '@/catalog/formatValue'
import { indicatorById, latestVintage, type Indicator } from '@/catalog/indicators'
import type { TableCell, TableColumn, TableRow } from '@/components/virtualTable'
import { isKnown, type Value } from '@/domain/value'
import { t } from '@/i18n/pages/territories'
import { formatNumber } from '@/i18n/format'
import { creditOf } from '@/pages/shared/useCredits'
import { saveText } from '@/components/saveFile'
import type { TableModel } from './useTable'

const texts = t.table
/** Bars stop here in the distribution: one Paris would make all others vanish. */
const TRIM = 0.995

/** Columns and cells of the table, and the file of what it shows. */
export function useTableRows(model: TableModel, narrow: Ref<boolean>) {
  const { state, level, table, rows, territories, figures } = model
  const credits = creditOf()

  const nameColumn = computed<TableColumn>(() => ({
    id: 'nom',
    label: texts.columns.name,
    width: narrow.value ? 124 : 168,
  }))
  const unitOf = (entry: Indicator) => (entry.kind === 'count' ? '' : (entry.shortUnit ?? entry.unit))
  const columns = computed<TableColumn[]>(() => [
    { id: 'population', label: texts.columns.population, note: 'COG 2026', width: narrow.value ? 70 : 82 },
    ...state.value.columns.map((id) => {
      const entry = indicatorById(id)
      const note = [unitOf(entry), credits(entry, latestVintage(entry))]
        .filter(Boolean)
        .join(t.common.listSeparator)
      return { id, label: entry.short, note, width: narrow.value ? 92 : 102 }
    }),
  ])
  const bars = computed(() =>
    state.value.columns.map((id) => {
      const values = figures.columnOf(id, level.value)?.values ?? []
      return quantileSorted(values.filter(isKnown).sort(ascending), TRIM) || 1
    }),
  )

  function cellOf(
    entry: Indicator,
    value: Value | undefined,
    base: Value | undefined,
    longest: number,
  ): TableCell {
    return {
      text: formatValue(entry, value, base),
      share: isKnown(value) ? Math.max(0, Math.min(1, value / longest)) : null,
      missing: !isKnown(value),
      title: value !== undefined && !isKnown(value) ? t.missing[value].sentence : undefined,
    }
  }
  function rowAt(index: number): TableRow {
    const row = rows.value[index] ?? 0
    const ref = { level: level.value, code: table.value?.code[row] ?? '' }
    return {
      code: ref.code,
      rank: formatNumber(index + 1),
      name: territories.nameOf(ref),
      place: territories.placeOf(ref),
      to: { name: 'territory', params: ref },
      cells: [
        { text: formatNumber(table.value?.population[row] ?? 0), share: null, missing: false },
        ...state.value.columns.map((id, k) => {
          const column = figures.columnOf(id, level.value)
          return cellOf(indicatorById(id), column?.values[row], column?.base?.[row], bars.value[k] ?? 1)
        }),
      ],
    }
  }

  /** The rows as filtered and ordered, with the columns shown; a missing figure is its reason in words. */
  function exportCsv() {
    const { csv } = texts
    const above =
      level.value === 'bassin'
        ? [csv.departement, csv.region]
        : level.value === 'departement'
          ? [csv.region]
          : []
    const head = [
      csv.code,
      csv.name,
      ...above,
      csv.population,
      ...state.value.columns.map((id) => {
        const entry = indicatorById(id)
        return csv.column(entry.label, entry.unit, latestVintage(entry))
      }),
    ]
    const lines = rows.value.map((row): Cell[] => {
      const ref = { level: level.value, code: table.value?.code[row] ?? '' }
      const places = [territories.placeOf(ref), territories.widestNameOf(ref)].slice(2 - above.length)
      return [
        ref.code,
        territories.nameOf(ref),
        ...(above.length ? places : []),
        table.value?.population[row] ?? null,
        ...state.value.columns.map((id) => {
          const value = figures.columnOf(id, level.value)?.values[row] ?? 'not-published'
          return isKnown(value) ? value : t.missing[value].short
        }),
      ]
    })
    saveText(`${texts.fileName(level.value)}.csv`, toCsv(head, lines, 'tableur'), 'text/csv')
  }
  return { nameColumn, columns, rowAt, exportCsv }
}
