import type { Indicator } from '@/catalog/indicators'
import type { PlacedFigure } from '@/catalog/press/indicatorFigure'
import { indicatorTable } from '@/catalog/press/indicatorTable'
import { pressCredit } from '@/catalog/press/pressCredit'
import type { ExportTable } from '@/domain/exportTable'
import { FRANCE, type TerritoryRef } from '@/domain/territory'
import { t } from '@/i18n'
import type { useTerritories } from '@/pages/shared/useTerritories'
import type { Sources } from '@/schema/sources'
import type { Figures } from './useFigures'

/** Figures of the catalogue, anywhere, in the form that the press kit asks for. */
export function pressFiguresOf(
  territories: ReturnType<typeof useTerritories>,
  figures: Figures,
  sources: Sources,
) {
  const nameOf = (ref: TerritoryRef) => (ref.level === 'france' ? t.common.france : territories.nameOf(ref))

  function figureOf(indicator: Indicator, vintage: string, ref: TerritoryRef): PlacedFigure {
    return {
      indicator,
      vintage,
      territory: ref,
      name: nameOf(ref),
      place: territories.placeOf(ref),
      value: figures.valueOf(indicator.id, ref, vintage) ?? 'not-published',
      base: figures.baseOf(indicator.id, ref, vintage),
      national: figures.valueOf(indicator.id, FRANCE, vintage),
    }
  }
  const creditOf = (indicator: Indicator, vintage: string) => pressCredit(sources, indicator.sources, vintage)

  /** One row per territory, for one indicator and year. */
  function tableOf(indicator: Indicator, vintage: string, refs: readonly TerritoryRef[]): ExportTable {
    const rows = refs.map((ref) => {
      const { territory, name, place, value, base } = figureOf(indicator, vintage, ref)
      return { code: territory.code, name, place, value, base }
    })
    return indicatorTable(indicator, vintage, rows, creditOf(indicator, vintage))
  }
  return { figureOf, creditOf, tableOf }
}
