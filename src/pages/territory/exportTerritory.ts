import { FRANCE } from '@/domain/territory'
import { vintagesAt } from '@/catalog/vintagesAt'
import { figureCell, numberCell, reasonsCell } from '@/catalog/absence'
import type { Indicator } from '@/catalog/indicators'
import { rankStart } from '@/catalog/rankOrder'
import { creditColumns } from '@/catalog/press/creditColumns'
import { exportTable, type Heading } from '@/domain/exportTable'
import { exportName } from '@/domain/fileName'
import { t } from '@/i18n/pages/territories'
import { saveCsv } from '@/components/saveCsv'
import type { CreditFor } from '@/pages/shared/useCredits'
import type { TerritoryModel } from './useTerritory'
import { HOME_LEVEL } from '@/schema/level'
import { OWN_LEVEL } from '@/schema/ownLevel'
import { fileRef } from '@/pages/shared/fileRef'

/**
 * All figures of a territory, one line per indicator and vintage, with those of its région and of France beside; then what
 * is supposed of it.
 */
export async function exportTerritory(
  model: TerritoryModel,
  indicators: readonly Indicator[],
  credit: CreditFor,
): Promise<void> {
  const { ref, figures, region, rankIn, communesIn } = model
  const published = indicators.flatMap((indicator) =>
    vintagesAt(indicator, ref.value.level).map((vintage) => {
      const { id } = indicator
      const rank = rankIn(id, rankStart(indicator), vintage)
      return {
        ...{ indicator, label: indicator.label, vintage, rank, communes: communesIn(id, vintage) },
        value: figures.valueOf(id, ref.value, vintage),
        base: figures.baseOf(id, ref.value, vintage),
        region: region.value ? figures.valueOf(id, region.value, vintage) : undefined,
        france: figures.valueOf(id, FRANCE, vintage),
      }
    }),
  )
  type Published = (typeof published)[number]
  type Row = Partial<Published> & Pick<Published, 'indicator' | 'label' | 'vintage' | 'value'>
  const rows: Row[] = [...published, ...(await supposedIn(model))]
  const table = exportTable<Row, Heading>(
    [
      ['indicateur', ({ label }) => label],
      ['millesime', ({ vintage }) => vintage],
      ['valeur', ({ indicator, value }) => figureCell(indicator, value)],
      ['unite', ({ indicator }) => indicator.unit],
      ['effectif', ({ base }) => numberCell(base)],
      ...(ref.value.level === OWN_LEVEL ? [['communes', ({ communes }: Row) => communes] as const] : []),
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
      ...creditColumns<Row>(({ indicator, vintage }) => credit(indicator, vintage)),
    ],
    rows,
  )
  saveCsv(exportName(t.territory.actions.pageFile(fileRef(ref.value))), table)
}

async function supposedIn(model: TerritoryModel) {
  const { whatIf } = model.state.value
  if (!whatIf || model.ref.value.level !== HOME_LEVEL) return []
  const { whatIfLines } = await import('@/pages/shared/whatIf/whatIfLines')
  return whatIfLines(model.ref.value.code, whatIf, model)
}
