import { ascending, quantileSorted } from 'd3-array'
import { computed, type Ref } from 'vue'
import { figureCell, reasonsCell } from '@/catalog/absence'
import { useFormatValue } from '@/pages/shared/useFormatValue'
import { indicatorById, type Indicator } from '@/catalog/indicators'
import { SUBJECT } from '@/catalog/subjects'
import type { TableCell, TableColumn, TableRow } from '@/components/virtualTable'
import { isKnown, type Value } from '@/domain/value'
import { t } from '@/i18n/pages/territories'
import { formatNumber } from '@/i18n/format'
import { creditColumns } from '@/catalog/press/creditColumns'
import { joinCredits } from '@/catalog/press/pressCredit'
import { useAwaited } from '@/pages/shared/useAwaited'
import { creditOf } from '@/pages/shared/useCredits'
import { saveCsv } from '@/components/saveCsv'
import { exportTable, type Column } from '@/domain/exportTable'
import { exportName } from '@/domain/fileName'
import { holderColumns } from '@/pages/shared/holderColumns'
import { HOLDERS, parentsOf } from '@/schema/level'
import { isBrought } from '@/schema/broughtId'
import { DISTANCE } from '@/stores/address/table'
import type { TableModel } from './useTable'

const texts = t.table
/** Bars stop here in the distribution: one Paris would make all others vanish. */
const TRIM = 0.995

/** Columns and cells of the table, and the file of what it shows. */
export function useTableRows(model: TableModel, narrow: Ref<boolean>) {
  const formatValue = useFormatValue()
  const { credit } = creditOf()
  const { state, level, table, near, rows, territories, columnOf, vintageOf } = model

  const nameColumn = computed<TableColumn>(() => ({
    id: 'nom',
    label: texts.columns.name,
    width: narrow.value ? 124 : 168,
  }))
  /** Our counts are called by what they count. */
  const unitOf = (entry: Indicator) =>
    entry.kind === 'count' && !isBrought(entry.id) ? '' : (entry.shortUnit ?? entry.unit)
  const columns = computed<TableColumn[]>(() => [
    {
      id: 'population',
      label: texts.columns.population,
      width: narrow.value ? 70 : 82,
    },
    ...(state.value.near
      ? [{ id: DISTANCE, label: texts.columns.distance, note: 'km', width: narrow.value ? 70 : 82 }]
      : []),
    ...state.value.columns.map((id) => {
      const entry = indicatorById(id)
      // A year asked for is in the head of each column: not all of them have it.
      const note = [state.value.vintage ? vintageOf(id) : '', unitOf(entry)]
      return {
        ...{ id, label: entry.short, width: narrow.value ? 92 : 102 },
        note: note.filter(Boolean).join(t.common.listSeparator),
      }
    }),
  ])
  /** Apart from the order, which changes more often. */
  const ids = computed(() => state.value.columns)
  const bars = computed(() =>
    ids.value.map((id) => {
      const values = columnOf(id)?.values ?? []
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
      text: formatValue(entry, value, base, level.value),
      share: isKnown(value) && !entry.classes ? Math.max(0, Math.min(1, value / longest)) : null,
      missing: !isKnown(value),
      title: value !== undefined && !isKnown(value) ? t.missing[value].sentence : undefined,
    }
  }
  const kmOf = (row: number) => formatNumber(near.distances.value?.[row] ?? Number.NaN)
  function rowAt(index: number): TableRow | undefined {
    const row = rows.value[index] ?? -1
    const ref = { level: level.value, code: table.value?.code[row] ?? '' }
    const known = territories.at(ref)
    return (
      known && {
        code: ref.code,
        rank: formatNumber(index + 1),
        name: territories.nameOf(ref),
        place: territories.placeOf(ref),
        to: { name: 'territory', params: ref },
        cells: [
          { text: formatNumber(known.population), share: null, missing: false },
          ...(state.value.near ? [{ text: kmOf(row), share: null, missing: false }] : []),
          ...state.value.columns.map((id, k) => {
            const column = columnOf(id)
            return cellOf(indicatorById(id), column?.values[row], column?.base?.[row], bars.value[k] ?? 1)
          }),
        ],
      }
    )
  }

  /** The rows as filtered and ordered, with the columns shown. */
  function exportCsv() {
    const { within, words, thresholds } = state.value
    const refOf = (row: number) => ({ level: level.value, code: table.value?.code[row] ?? '' })
    const shown = state.value.columns.map((id) => {
      const entry = indicatorById(id)
      const valueOf = (row: number) => columnOf(id)?.values[row]
      return { name: texts.csv.column(entry.label, entry.unit, vintageOf(id)), entry, valueOf }
    })
    const all = joinCredits(
      ...([SUBJECT.population, ...state.value.columns] as const).map((id) =>
        credit(indicatorById(id), vintageOf(id)),
      ),
    )
    const holders = HOLDERS.filter((holder) => parentsOf(level.value).includes(holder))
    const columns: Column<number, string>[] = [
      ['code', (row) => refOf(row).code],
      ['nom', (row) => territories.nameOf(refOf(row))],
      ...holderColumns(territories, holders, refOf),
      ['population', (row) => table.value?.population[row]],
      ...(state.value.near
        ? [
            ['distance_km', (row) => Number(near.distances.value?.[row]?.toFixed(1))] satisfies Column<
              number,
              string
            >,
          ]
        : []),
      ...shown.map(({ name, entry, valueOf }): Column<number, string> => [
        name,
        (row) => figureCell(entry, valueOf(row)),
      ]),
      ['absence', (row) => reasonsCell(shown.map(({ name, valueOf }) => [name, valueOf(row)]))],
      ...creditColumns<number>(() => all),
    ]
    const name = exportName(
      texts.fileName(t.common.levels[level.value].many),
      ...[...HOLDERS].reverse().map((holder) => {
        const code = within[holder]
        return code ? territories.nameOf({ level: holder, code }) : ''
      }),
      words,
      near.words.value,
      ...thresholds.map((wanted) =>
        [wanted.indicator, texts.threshold.words[wanted.operator], wanted.limit].join(' '),
      ),
    )
    saveCsv(name, exportTable(columns, rows.value))
  }
  const waiting = useAwaited(() => [
    ...model.files.value,
    ...state.value.columns.flatMap((id) => model.figures.filesOf(id, level.value)),
  ])
  return { nameColumn, columns, rowAt, waiting, exportCsv }
}
