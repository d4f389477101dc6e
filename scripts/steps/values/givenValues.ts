import type { Indicator } from '@/catalog/indicators'
import { BUILT_LEVELS } from '@/schema/level'
import type { VintageColumns } from '@/schema/values'
import type { GivenFigure } from '../../sources/givenFigures'
import type { Partitions } from '../partition'

/** The figures that a producer publishes for territories, as they are, at the levels and vintages of the catalogue. */
export function givenValues(
  { id, vintages, levels }: Pick<Indicator, 'id' | 'vintages' | 'levels'>,
  given: readonly GivenFigure[],
  partitions: Partitions,
): VintageColumns {
  const key = (vintage: string, level: string, code: string) => `${vintage} ${level} ${code}`
  const own = given.filter(({ indicator }) => indicator === id)
  const values = new Map(own.map((row) => [key(row.vintage, row.level, row.code), row.value]))
  const columns = vintages.map((vintage) => [
    vintage,
    Object.fromEntries(
      BUILT_LEVELS.filter((level) => levels.includes(level)).map((level) => {
        const codes = partitions[level].codes
        return [
          level,
          { values: codes.map((code) => values.get(key(vintage, level, code)) ?? 'not-published') },
        ]
      }),
    ),
  ])
  return Object.fromEntries(columns) as VintageColumns
}
