import { territoryFeatures } from '@/analysis/decodeBoundaries'
import { numberCell } from '@/catalog/absence'
import { INDICATORS, latestVintage } from '@/catalog/indicators'
import { exportTable, type Column, type ExportTable } from '@/domain/exportTable'
import { isKnown, type Value } from '@/domain/value'
import { openDataTexts as texts } from '@/i18n/pages/openData'
import { holderCodes } from '@/schema/territories'
import { parentsOf, type MapLevel } from '@/schema/level'
import type { OpenSource } from './openSource'
import { fieldOf } from './fields'
import type { OpenField } from './OpenFile'

type Source = Pick<OpenSource, 'territories' | 'columnOf' | 'boundariesOf'>

/**
 * The territories of a level with their shapes and the newest figure of each indicator, a column each. Its name carries
 * the vintage ("apl_2023"): a figure never travels without it. Reasons of absence share one last column.
 */
export function territoryLayer(
  { territories, columnOf, boundariesOf }: Source,
  level: MapLevel,
): { table: ExportTable; fields: OpenField[]; sources: string[] } {
  const shapes = new Map(
    territoryFeatures(boundariesOf(level), level).features.map(({ properties, geometry }) => [
      properties.code,
      geometry,
    ]),
  )
  const own = territories[level]
  const figures = INDICATORS.flatMap((indicator) => {
    const vintage = latestVintage(indicator)
    const column = columnOf(indicator.id, vintage, level)
    return column ? [{ indicator, vintage, name: `${indicator.id}_${vintage}`, values: column.values }] : []
  })
  const valueOf = (column: readonly Value[], row: number): Value => column[row] ?? 'not-published'
  const absences = (row: number) =>
    figures.flatMap(({ name, values: column }) => {
      const value = valueOf(column, row)
      return isKnown(value) ? [] : `${name}=${value}`
    })
  const holders = parentsOf(level).map((holder) => ({
    holder,
    codes: holderCodes(territories, level, holder),
  }))
  const table = exportTable<number, string>(
    [
      ['code', (row) => own.code[row]],
      ['nom', (row) => own.name[row]],
      ['maille', () => level],
      ...holders.map(({ holder, codes }): Column<number, string> => [holder, (row) => codes[row]]),
      ['population', (row) => own.population[row]],
      ['surface', (row) => own.area[row]],
      ['communes', (row) => own.communes[row]],
      ...figures.map(({ name, values: column }): Column<number, string> => [
        name,
        (row) => numberCell(valueOf(column, row)),
      ]),
      ['absences', (row) => absences(row).join(' ; ') || null],
    ],
    [...own.code.keys()],
    (row) => shapes.get(own.code[row] ?? '') ?? null,
  )
  const described = new Map(
    figures.map(({ name, indicator, vintage }): [string, OpenField] => [
      name,
      { name, title: texts.figure(indicator.label, vintage, indicator.unit), type: 'number' },
    ]),
  )
  return {
    table,
    fields: table.columns.map((name) => described.get(name) ?? fieldOf(name)),
    sources: [...new Set(figures.flatMap(({ indicator }) => indicator.sources)), 'contours', 'cog'],
  }
}
