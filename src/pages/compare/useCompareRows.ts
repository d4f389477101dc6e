import { computed } from 'vue'
import { gapTo } from '@/analysis/gap'
import { figureCell, reasonsCell } from '@/catalog/absence'
import { formatDifference } from '@/catalog/formatDifference'
import { formatLimit } from '@/catalog/formatValue'
import { useFormatValue } from '@/pages/shared/useFormatValue'
import { allIndicators, latestVintage, type Indicator } from '@/catalog/indicators'
import { isKnown, type Value } from '@/domain/value'
import { t } from '@/i18n/pages/territories'
import { formatNumber } from '@/i18n/format'
import { creditColumns } from '@/catalog/press/creditColumns'
import { useAwaited } from '@/pages/shared/useAwaited'
import { creditOf } from '@/pages/shared/useCredits'
import { saveCsv } from '@/components/saveCsv'
import { exportTable, type Column } from '@/domain/exportTable'
import { exportName } from '@/domain/fileName'
import type { CompareModel } from './useCompare'
import { fileRef } from '@/pages/shared/fileRef'

/** Each indicator that at least one of the territories has: figures side by side, gap and ratio to the first. */
export function useCompareRows({ chosen, names, figures }: CompareModel) {
  const formatValue = useFormatValue()
  const { credits, credit } = creditOf()
  const texts = t.compare

  function cells(indicator: Indicator) {
    const values = chosen.value.map((ref): Value | undefined => figures.valueOf(indicator.id, ref))
    const [reference] = values
    return values.map((value, k) => {
      const ref = chosen.value[k]
      const base = ref && figures.baseOf(indicator.id, ref)
      const gap =
        k > 0 && value !== undefined && reference !== undefined && !indicator.classes
          ? gapTo(value, reference)
          : null
      return {
        ...{ value, ref },
        text: ref ? figures.textOf(indicator.id, ref, undefined, base) : '',
        title: value !== undefined && !isKnown(value) ? t.missing[value].sentence : undefined,
        gap: gap && isKnown(gap.difference) ? signed(indicator, gap.difference) : '',
        ratio:
          gap && isKnown(gap.ratio) && indicator.kind !== 'share' && indicator.kind !== 'index'
            ? texts.times(formatNumber(gap.ratio, 2))
            : '',
      }
    })
  }
  const rows = computed(() =>
    allIndicators().flatMap((indicator) => {
      const found = cells(indicator)
      if (!found.some(({ value }) => isKnown(value))) return []
      const source = credits([indicator])
      return [{ indicator, source, cells: found }]
    }),
  )
  /** Rates, shares and distances can share a picture; counts of territories of unlike sizes cannot. */
  const dots = computed(() =>
    rows.value
      .filter(({ indicator }) => indicator.kind !== 'count' && !indicator.classes)
      .map(({ indicator, cells: found, source }) => ({
        id: indicator.id,
        label: indicator.short,
        note: [indicator.shortUnit ?? indicator.unit, source].join(t.common.listSeparator),
        values: found.map(({ value }) => value),
        format: (value: number) => formatValue(indicator, value),
        tick: (value: number) =>
          indicator.kind === 'share' ? formatValue(indicator, value) : formatLimit(indicator, value),
        absent: found
          .flatMap(({ value }, k) =>
            value === undefined || isKnown(value)
              ? []
              : [t.common.labelled(names.value[k] ?? '', t.missing[value].short)],
          )
          .join(t.common.listSeparator),
      })),
  )

  /** Until every figure of each has come, or is known not to come. */
  const waiting = useAwaited(() =>
    chosen.value.flatMap(({ level }) => allIndicators().flatMap(({ id }) => figures.filesOf(id, level))),
  )
  function exportCsv() {
    type Row = (typeof rows.value)[number]
    const [first = ''] = names.value
    const gapsOf = (row: Row, k: number) => {
      const [reference, other] = [row.cells[0]?.value, row.cells[k]?.value]
      if (row.indicator.classes || reference === undefined || other === undefined) return null
      return gapTo(other, reference)
    }
    const rounded = (value: Value | undefined) => (isKnown(value) ? Number(value.toFixed(4)) : null)
    const columns: Column<Row, string>[] = [
      ['indicateur', ({ indicator }) => indicator.label],
      ['millesime', ({ indicator }) => latestVintage(indicator)],
      ['unite', ({ indicator }) => indicator.unit],
      ...names.value.map((name, k): Column<Row, string> => [
        name,
        (row) => figureCell(row.indicator, row.cells[k]?.value),
      ]),
      ...names.value.slice(1).flatMap((name, k): Column<Row, string>[] => [
        [`${texts.gap} ${name} / ${first}`, (row) => rounded(gapsOf(row, k + 1)?.difference)],
        [`${texts.ratio} ${name} / ${first}`, (row) => rounded(gapsOf(row, k + 1)?.ratio)],
      ]),
      ['absence', (row) => reasonsCell(names.value.map((name, k) => [name, row.cells[k]?.value]))],
      ...creditColumns<Row>(({ indicator }) => credit(indicator)),
    ]
    saveCsv(exportName(texts.fileName, ...chosen.value.map(fileRef)), exportTable(columns, rows.value))
  }
  return { rows, dots, waiting, exportCsv }
}

/** A difference with its sign; in points for a share. */
function signed(indicator: Indicator, difference: number): string {
  const { size, way } = formatDifference(indicator, difference)
  const text = way === 0 ? size : `${way > 0 ? '+' : '−'}${size}`
  return indicator.kind === 'share' ? t.compare.points(text) : text
}
