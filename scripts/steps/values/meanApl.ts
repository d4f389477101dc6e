import { weightedMean } from '@/analysis/weightedMean'
import type { Value } from '@/schema/value'
import type { IndicatorValues } from '@/schema/values'
import { columnsOf, type Partitions } from '../partition'
import { round } from '../round'

/**
 * Mean APL of the communes of each territory, consultations a year per standardised inhabitant, weighted by the
 * standardised population of 2022 for every vintage: the source has no other weight.
 */
export function meanApl(
  indicator: string,
  series: Readonly<Record<string, readonly Value[]>>,
  weights: readonly Value[],
  partitions: Partitions,
): IndicatorValues {
  const vintages = Object.entries(series).map(([vintage, values]) => [
    vintage,
    columnsOf(partitions, (rows) => ({ value: round(weightedMean(rows, values, weights), 4) })),
  ])
  return { indicator, vintages: Object.fromEntries(vintages) }
}
