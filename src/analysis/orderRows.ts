import { isKnown, type Value } from '@/domain/value'

export type Direction = 'asc' | 'desc'

/**
 * Rows ordered by their value; those without a figure come last whatever the direction, because an absence is neither
 * low nor high. Equal values keep the order of `rows`. Returns a new array.
 */
export function orderRows(rows: readonly number[], values: readonly Value[], direction: Direction): number[] {
  const sign = direction === 'asc' ? 1 : -1
  const known: number[] = []
  const missing: number[] = []
  for (const row of rows) (isKnown(values[row]) ? known : missing).push(row)
  known.sort((a, b) => sign * (Number(values[a]) - Number(values[b])))
  return known.concat(missing)
}
