import { numberCell } from '@/catalog/absence'
import { INDICATORS, type PublishedIndicator } from '@/catalog/indicators'
import { allVintages } from '@/catalog/vintagesAt'
import type { Column } from '@/domain/exportTable'
import { isKnown, type Value } from '@/domain/value'
import type { PublishedLevel } from '@/schema/level'
import type { OpenSource } from './openSource'

/** One figure: of a territory, an indicator and a vintage. `base`: what a share is counted on, where that is known. */
export interface FigureRow {
  level: PublishedLevel
  code: string
  name: string
  indicator: PublishedIndicator
  vintage: string
  value: Value
  base: Value | undefined
}

/**
 * Figures of a level as published: by indicator of the catalogue, vintage, then territory; those of some of its territories,
 * by territory first.
 * @param some rows of the level's table
 */
export function figureRows(
  { territories, columnOf }: Pick<OpenSource, 'territories' | 'columnOf'>,
  level: PublishedLevel,
  some?: readonly number[],
): FigureRow[] {
  const { code: codes, name } = territories[level]
  const columns = INDICATORS.flatMap((indicator) =>
    allVintages(indicator).flatMap((vintage) => {
      const column = columnOf(indicator.id, vintage, level)
      return column ? [{ indicator, vintage, column }] : []
    }),
  )
  const figureOf = ({ indicator, vintage, column }: (typeof columns)[number], row: number): FigureRow => ({
    level,
    code: codes[row] ?? '',
    name: name[row] ?? codes[row] ?? '',
    indicator,
    vintage,
    value: column.values[row] ?? 'not-published',
    base: column.base?.[row],
  })
  if (some) return some.flatMap((row) => columns.map((column) => figureOf(column, row)))
  return columns.flatMap((column) => codes.map((_, row) => figureOf(column, row)))
}

/** The columns of the long form, under the fixed headings of all exports. Reasons of absence are codes, for programs. */
export const FIGURE_COLUMNS: readonly Column<FigureRow>[] = [
  ['maille', ({ level }) => level],
  ['code', ({ code }) => code],
  ['nom', ({ name }) => name],
  ['indicateur', ({ indicator }) => indicator.id],
  ['millesime', ({ vintage }) => vintage],
  ['valeur', ({ value }) => numberCell(value)],
  ['unite', ({ indicator }) => indicator.unit],
  ['absence', ({ value }) => (isKnown(value) ? null : value)],
  ['effectif', ({ base }) => numberCell(base)],
]
