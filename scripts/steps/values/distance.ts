import { weightedMean } from '@/analysis/weightedMean'
import type { LevelColumns } from '@/schema/values'
import { columnsOf, type Partitions } from '../partition'
import { round } from '../round'
import { sumOf } from './shares'

/** Beyond this, in km as the crow flies, people are said to be far from a maison de santé. */
export const FAR_KM = 15

/** Mean distance to the nearest commune with a maison de santé, km as the crow flies, weighted by population. */
export function meanDistance(
  kilometres: readonly number[],
  population: readonly number[],
  partitions: Partitions,
): LevelColumns {
  return columnsOf(partitions, (rows) => ({
    value: round(weightedMean(rows, kilometres, population), 2),
  }))
}

/** % of people whose commune is more than 15 km from one with a maison de santé; base: people. */
export function farShare(
  kilometres: readonly number[],
  population: readonly number[],
  partitions: Partitions,
): LevelColumns {
  return columnsOf(partitions, (rows) => {
    const base = sumOf(rows, population)
    const far = rows.filter((row) => (kilometres[row] ?? 0) > FAR_KM)
    return { value: base ? round((100 * sumOf(far, population)) / base, 2) : 'no-base', base }
  })
}
