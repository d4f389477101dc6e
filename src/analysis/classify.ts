import { bisectRight } from 'd3-array'
import type { Value } from '@/schema/value'

/**
 * The class of a value: 0 below the first limit, `breaks.length` from the last one up. A value equal to a limit
 * belongs to the class above ("under-dense" is strictly below 2.5).
 */
export function classOf(value: number, breaks: readonly number[]): number {
  return bisectRight(breaks, value)
}

/** How many known values each class holds: `breaks.length + 1` counts. Missing values are in none. */
export function classCounts(values: readonly Value[], breaks: readonly number[]): number[] {
  const counts = new Array<number>(breaks.length + 1).fill(0)
  for (const value of values) {
    if (typeof value !== 'number') continue
    const index = classOf(value, breaks)
    counts[index] = (counts[index] ?? 0) + 1
  }
  return counts
}
