import { weightedMean } from '@/analysis/weightedMean'
import type { Value } from '@/schema/value'
import type { VintageColumns } from '@/schema/values'
import { columnsOf, type Partitions } from '../partition'
import { round } from '../round'

/**
 * Mean APL of the communes of each territory, consultations a year per standardised inhabitant, weighted by the
 * standardised population of 2022 for every vintage: the source has no other weight.
 */
export function meanApl(
  series: Readonly<Record<string, readonly Value[]>>,
  weights: readonly Value[],
  partitions: Partitions,
): VintageColumns {
  const vintages = Object.entries(series).map(([vintage, values]) => [
    vintage,
    columnsOf(partitions, (rows) => ({ value: round(weightedMean(rows, values, weights), 4) })),
  ])
  return Object.fromEntries(vintages) as VintageColumns
}
