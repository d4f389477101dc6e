import { FRANCE } from '@/domain/territory'
import { rankOf } from '@/analysis/rank'
import { numberCell, reasonsCell } from '@/catalog/absence'
import { creditColumns } from '@/catalog/press/creditColumns'
import { exportTable, type Heading } from '@/domain/exportTable'
import { exportName } from '@/domain/fileName'
import { t } from '@/i18n/pages/territories'
import { saveCsv } from '@/components/saveCsv'
import type { CreditFor } from '@/pages/shared/useCredits'
import type { IndicatorInContext } from './useStrips'
import type { TerritoryModel } from './useTerritory'

/** All figures of a territory, one line per indicator and vintage, with those of its région and of France beside. */
export function exportTerritory(
  model: TerritoryModel,
  indicators: readonly IndicatorInContext[],
  credit: CreditFor,
): void {
  const { ref, figures, region, row } = model
  const rows = indicators.flatMap(({ indicator }) =>
    indicator.vintages.map((vintage) => {
      const { id } = indicator
      const column = figures.columnOf(id, ref.value.level, vintage)
      const rank =
        column && row.value !== undefined && ref.value.level !== 'france'
          ? rankOf(column.values, row.value, indicator.better === 'high' ? 'low' : 'high')
          : null
      return {
        ...{ indicator, vintage, rank },
        value: figures.valueOf(id, ref.value, vintage),
        base: figures.baseOf(id, ref.value, vintage),
        region: region.value ? figures.valueOf(id, region.value, vintage) : undefined,
        france: figures.valueOf(id, FRANCE, vintage),
      }
    }),
  )
  const table = exportTable<(typeof rows)[number], Heading>(
    [
      ['indicateur', ({ indicator }) => indicator.label],
      ['millesime', ({ vintage }) => vintage],
      ['valeur', ({ value }) => numberCell(value)],
      ['unite', ({ indicator }) => indicator.unit],
      ['effectif', ({ base }) => numberCell(base)],
      ['valeur_region', (cells) => numberCell(cells.region)],
      ['valeur_france', ({ france }) => numberCell(france)],
      [
        'absence',
        (cells) =>
          reasonsCell([
            ['valeur', cells.value],
            ['valeur_region', cells.region],
            ['valeur_france', cells.france],
          ]),
      ],
      ['rang', ({ rank }) => rank?.rank],
      ['sur', ({ rank }) => rank?.total],
      ...creditColumns<(typeof rows)[number]>(({ indicator, vintage }) => credit(indicator, vintage)),
    ],
    rows,
  )
  saveCsv(exportName(t.territory.actions.pageFile(`${ref.value.level}-${ref.value.code}`)), table)
}
