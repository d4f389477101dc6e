import { isKnown, type Value } from '@/domain/value'
import type { VintageColumns } from '@/schema/values'
import { columnsOf, type Partitions } from '../partition'
import { round } from '../round'
import { sumOf } from './shares'

/** DREES's threshold: under-dense is strictly below. */
export const UNDER_DENSE = 2.5

/**
 * % of people who live in a commune with an APL below 2.5. Base: people of the communes that have a published APL, so
 * that a commune without one is counted neither above nor below.
 */
export function underDense(
  series: Readonly<Record<string, readonly Value[]>>,
  population: readonly number[],
  partitions: Partitions,
): VintageColumns {
  const vintages = Object.entries(series).map(([vintage, apl]) => [
    vintage,
    columnsOf(partitions, (rows) => {
      const published = rows.filter((row) => isKnown(apl[row]))
      if (!published.length) return { value: 'not-published', base: 'not-published' }
      const base = sumOf(published, population)
      if (base === 0) return { value: 'no-base', base }
      const under = published.filter((row) => Number(apl[row]) < UNDER_DENSE)
      return { value: round((100 * sumOf(under, population)) / base, 2), base }
    }),
  ])
  return Object.fromEntries(vintages) as VintageColumns
}
