import { group } from 'd3-array'
import { isMade, LEVELS } from '@/schema/level'
import { figureRows, type FigureRow } from '../figureRows'
import { heldRows, holderLevel } from '../heldRows'
import type { OpenSource } from '../openSource'
import { creditsOf, holdersOf, told } from './territoryFiles'

/** The levels of too many territories for a file each. */
export const HELD_LEVELS = LEVELS.filter(isMade)

/**
 * The answers about territories that are too many for a file each, by path below the version: all those that one holds. What
 * an indicator is and whom it comes from is said once, a figure by indicator and vintage. One at a time: all of them would be
 * more than a million objects.
 */
export function* heldFiles(source: OpenSource): Generator<[path: string, answer: object]> {
  for (const level of HELD_LEVELS)
    for (const [holder, rows] of heldRows(source, level)) {
      const { code: codes, name, population } = source.territories[level]
      const figures = group(figureRows(source, level, rows), ({ code }) => code)
      const indicators = new Map<string, FigureRow['indicator']>()
      const territories = rows.map((row) => {
        const code = codes[row] ?? ''
        const own: Record<string, Record<string, object>> = {}
        for (const { indicator, vintage, value, base } of figures.get(code) ?? []) {
          indicators.set(indicator.id, indicator)
          const byVintage = (own[indicator.id] ??= {})
          byVintage[vintage] = told(value, base)
        }
        return { code, nom: name[row], population: population[row], chiffres: own }
      })
      const said = [...indicators].map(
        ([id, { label, unit, sources }]) => [id, { libelle: label, unite: unit, sources }] as const,
      )
      yield [
        `territoires/${holderLevel(level)}/${holder}/${level}.json`,
        {
          maille: level,
          dans: holdersOf(source, level, rows[0] ?? -1),
          indicateurs: Object.fromEntries(said),
          territoires: territories,
          ...creditsOf(source, indicators.values()),
        },
      ]
    }
}
