import { rankOf } from '@/analysis/rank'
import { toCsv, type Cell } from '@/analysis/csv'
import { isKnown, type Value } from '@/domain/value'
import { t } from '@/i18n/pages/territories'
import { saveText } from '@/components/saveFile'
import type { IndicatorInContext } from './useStrips'
import type { TerritoryModel } from './useTerritory'

/** All figures of a territory, one line per indicator and vintage, with those of its région and of France beside. */
export function exportTerritory(
  model: TerritoryModel,
  rows: readonly IndicatorInContext[],
  name: string,
): void {
  const { ref, figures, region, row } = model
  const { csv } = t.territory
  const cell = (value: Value | undefined): Cell =>
    value === undefined ? '' : isKnown(value) ? value : t.missing[value].short
  const lines = rows.flatMap(({ indicator, source }) =>
    indicator.vintages.map((vintage): Cell[] => {
      const { id } = indicator
      const column = figures.columnOf(id, ref.value.level, vintage)
      const rank =
        column && row.value !== undefined && ref.value.level !== 'france'
          ? rankOf(column.values, row.value, indicator.better === 'high' ? 'low' : 'high')
          : null
      return [
        indicator.label,
        vintage,
        cell(figures.valueOf(id, ref.value, vintage)),
        indicator.unit,
        cell(figures.baseOf(id, ref.value, vintage)),
        region.value ? cell(figures.valueOf(id, region.value, vintage)) : '',
        cell(figures.valueOf(id, { level: 'france', code: 'FR' }, vintage)),
        rank?.rank ?? '',
        rank?.total ?? '',
        source,
      ]
    }),
  )
  const head = [
    csv.indicator,
    csv.vintage,
    csv.value,
    csv.unit,
    csv.base,
    csv.region,
    csv.france,
    csv.rank,
    csv.of,
    csv.source,
  ]
  saveText(`${name}.csv`, toCsv(head, lines, 'tableur'), 'text/csv')
}
