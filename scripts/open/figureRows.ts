import { numberCell } from '@/catalog/absence'
import { INDICATORS, type Indicator } from '@/catalog/indicators'
import { allVintages } from '@/catalog/vintagesAt'
import type { Column } from '@/domain/exportTable'
import { isKnown, type Value } from '@/domain/value'
import type { BuiltLevel } from '@/schema/level'
import type { ArtefactSet } from '../checks/readArtefacts'

/** One figure: of a territory, an indicator and a vintage. `base`: what a share is counted on, where that is known. */
export interface FigureRow {
  level: BuiltLevel
  code: string
  name: string
  indicator: Indicator
  vintage: string
  value: Value
  base: Value | undefined
}

type Source = Pick<ArtefactSet, 'territories' | 'values'>

/** Every figure of a level as published: by indicator of the catalogue, vintage, then territory. */
export function figureRows({ territories, values }: Source, level: BuiltLevel): FigureRow[] {
  const { code: codes, name } = territories[level]
  return INDICATORS.flatMap((indicator) =>
    allVintages(indicator).flatMap((vintage) => {
      const column = values[indicator.id].vintages[vintage]?.[level]
      if (!column) return []
      return codes.map((code, row) => ({
        ...{ level, code, indicator, vintage },
        name: name[row] ?? code,
        value: column.values[row] ?? 'not-published',
        base: column.base?.[row],
      }))
    }),
  )
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
