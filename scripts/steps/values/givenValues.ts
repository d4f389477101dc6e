import type { Indicator } from '@/catalog/indicators'
import { allVintages, isVintageAt } from '@/catalog/vintagesAt'
import type { IndicatorId } from '@/domain/indicatorIds'
import { isKnown } from '@/domain/value'
import { BUILT_LEVELS } from '@/schema/level'
import type { Column, VintageColumns } from '@/schema/values'
import type { GivenFigure } from '../../sources/givenFigures'
import type { Partitions } from '../partition'

/** The figures that a producer publishes for territories, as they are, at the levels and vintages of the catalogue. */
export function givenValues(
  indicator: Indicator,
  given: readonly GivenFigure[],
  partitions: Partitions,
): VintageColumns {
  const valueOf = figuresOf(indicator.id, given)
  const columns = allVintages(indicator).map((vintage) => {
    const levels = BUILT_LEVELS.filter((level) => isVintageAt(indicator, vintage, level))
    const own = levels.map((level) => {
      const values = partitions[level].codes.map((code) => valueOf(vintage, level, code) ?? 'not-published')
      return [level, { values }] as const
    })
    return [vintage, Object.fromEntries(own)]
  })
  return Object.fromEntries(columns) as VintageColumns
}

/**
 * Figures that communes made and, where they make none, those that the catalogue takes from the producer instead: of whole
 * levels, or of the territories told. A vintage that no commune has is then there at these levels alone.
 */
export function withGiven(
  { id, given: declared = {} }: Indicator,
  made: VintageColumns,
  given: readonly GivenFigure[],
  partitions: Partitions,
): VintageColumns {
  const valueOf = figuresOf(id, given)
  const columns = Object.entries(declared).map(([vintage, levels]) => {
    const own = BUILT_LEVELS.flatMap((level) => {
      const codes = levels[level]
      if (!codes) return []
      const values = partitions[level].codes.map((code, row) => {
        const known = made[vintage]?.[level]?.values[row] ?? 'not-published'
        const taken = codes === 'all' || codes.includes(code) ? valueOf(vintage, level, code) : undefined
        return isKnown(known) ? known : (taken ?? known)
      })
      return [[level, { ...made[vintage]?.[level], values } satisfies Column] as const]
    })
    return [vintage, { ...made[vintage], ...Object.fromEntries(own) }] as const
  })
  return { ...made, ...Object.fromEntries(columns) }
}

/** The figure of a territory as given; undefined where there is none. */
function figuresOf(id: IndicatorId, given: readonly GivenFigure[]) {
  const key = (vintage: string, level: string, code: string) => `${vintage} ${level} ${code}`
  const own = given.filter(({ indicator }) => indicator === id)
  const values = new Map(own.map((row) => [key(row.vintage, row.level, row.code), row.value]))
  return (vintage: string, level: string, code: string) => values.get(key(vintage, level, code))
}
