import type { LevelColumns } from '@/schema/values'
import { columnsOf, type Partitions } from '../partition'
import { round } from '../round'
import { sumOf } from './shares'

const PER = 100_000

/** Number of an equipment in each territory. A territory without any has 0, as the source is exhaustive. */
export function equipmentCount(counts: readonly number[], partitions: Partitions): LevelColumns {
  return columnsOf(partitions, (rows) => ({ value: sumOf(rows, counts) }))
}

/** Number of an equipment per 100,000 people. */
export function equipmentRate(
  counts: readonly number[],
  population: readonly number[],
  partitions: Partitions,
): LevelColumns {
  return columnsOf(partitions, (rows) => {
    const people = sumOf(rows, population)
    return { value: people ? round((PER * sumOf(rows, counts)) / people, 2) : 'no-base' }
  })
}
