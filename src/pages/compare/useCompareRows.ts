import { computed } from 'vue'
import { gapTo } from '@/analysis/gap'
import { toCsv } from '@/analysis/csv'
import { formatLimit, formatValue } from '@/catalog/formatValue'
import { INDICATORS, latestVintage, type Indicator } from '@/catalog/indicators'
import { isKnown, type Value } from '@/domain/value'
import { t } from '@/i18n/pages/territories'
import { formatNumber } from '@/i18n/format'
import { creditOf } from '@/pages/shared/useCredits'
import { saveText } from '@/components/saveFile'
import type { CompareModel } from './useCompare'

/** Each indicator that at least one of the territories has: figures side by side, gap and ratio to the first. */
export function useCompareRows({ chosen, names, figures }: CompareModel) {
  const credits = creditOf()
  const texts = t.compare

  function cells(indicator: Indicator) {
    const values = chosen.value.map((ref): Value | undefined => figures.valueOf(indicator.id, ref))
    const [reference] = values
    return values.map((value, k) => {
      const ref = chosen.value[k]
      const base = ref && figures.baseOf(indicator.id, ref)
      const gap = k > 0 && value !== undefined && reference !== undefined ? gapTo(value, reference) : null
      return {
        value,
        text: formatValue(indicator, value, base),
        title: value !== undefined && !isKnown(value) ? t.missing[value].sentence : undefined,
        gap: gap && isKnown(gap.difference) ? signed(indicator, gap.difference) : '',
        ratio:
          gap && isKnown(gap.ratio) && indicator.kind !== 'share'
            ? texts.times(formatNumber(gap.ratio, 2))
            : '',
      }
    })
  }
  const rows = computed(() =>
    INDICATORS.flatMap((indicator) => {
      const found = cells(indicator)
      if (!found.some(({ value }) => isKnown(value))) return []
      const source = credits(indicator, latestVintage(indicator))
      return [{ indicator, source, cells: found }]
    }),
  )
  /** Rates, shares and distances can share a picture; counts of territories of unlike sizes cannot. */
  const dots = computed(() =>
    rows.value
      .filter(({ indicator }) => indicator.kind !== 'count')
      .map(({ indicator, cells: found, source }) => ({
        id: indicator.id,
        label: indicator.short,
        note: [indicator.shortUnit ?? indicator.unit, source].join(t.common.listSeparator),
        values: found.map(({ value }) => value ?? ('not-published' as const)),
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

  function exportCsv() {
    const { csv } = t.territory
    const [first = ''] = names.value
    const head = [
      csv.indicator,
      csv.vintage,
      csv.unit,
      ...names.value,
      ...names.value
        .slice(1)
        .flatMap((name) => [`${texts.gap} ${name} / ${first}`, `${texts.ratio} ${name} / ${first}`]),
      csv.source,
    ]
    const lines = rows.value.map(({ indicator, cells: found, source }) => {
      const cell = (value: Value | undefined) =>
        value === undefined ? '' : isKnown(value) ? value : t.missing[value].short
      const [reference] = found
      const gaps = found.slice(1).flatMap(({ value }) => {
        const gap =
          value !== undefined && reference?.value !== undefined ? gapTo(value, reference.value) : null
        return [gap?.difference, gap?.ratio].map((part) => (isKnown(part) ? Number(part.toFixed(4)) : ''))
      })
      return [
        indicator.label,
        latestVintage(indicator),
        indicator.unit,
        ...found.map(({ value }) => cell(value)),
        ...gaps,
        source,
      ]
    })
    saveText(`${texts.fileName}.csv`, toCsv(head, lines, 'tableur'), 'text/csv')
  }
  return { rows, dots, exportCsv }
}

/** A difference with its sign; in points for a share. */
function signed(indicator: Indicator, difference: number): string {
  const decimals = indicator.kind === 'share' ? Math.max(1, indicator.decimals) : indicator.decimals
  const size = formatNumber(Math.abs(difference), decimals)
  const zero = Number(Math.abs(difference).toFixed(decimals)) === 0
  const text = zero ? size : `${difference > 0 ? '+' : '−'}${size}`
  return indicator.kind === 'share' ? t.compare.points(text) : text
}
