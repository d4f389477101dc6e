import type { Value } from '@/domain/value'
import { isKnown } from '@/domain/value'
import type { Communes, CommunesApl } from '@/schema/communes'
import { weightedMean } from '../weightedMean'

/** Figures of a set of communes. */
export interface CommunesTotals {
  communes: number
  /** People, COG 2026. */
  population: number
  /** Mean APL by year, consultations a year per standardised inhabitant, and how many communes it rests on. */
  apl: { vintage: string; mean: Value; published: number }[]
}

/**
 * Adds up communes given by their rows. The mean APL has the pipeline's own weights, standardised population of 2022;
 * communes without a value or a weight take no part in it, and are not counted as published. No commune: 0 people and
 * means that are `not-applicable`.
 */
export function communesTotals(
  rows: readonly number[],
  communes: Communes,
  apl: CommunesApl,
): CommunesTotals {
  return {
    communes: rows.length,
    population: rows.reduce((sum, row) => sum + (communes.population[row] ?? 0), 0),
    apl: Object.entries(apl.apl).map(([vintage, values]) => ({
      vintage,
      mean: weightedMean(rows, values, apl.weight),
      published: rows.filter((row) => isKnown(values[row]) && isKnown(apl.weight[row])).length,
    })),
  }
}
