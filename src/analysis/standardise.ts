import { isKnown, type Value } from '@/domain/value'

/** How a quantity is read before it is compared: as it is, by its logarithm, or by its square root where zeros occur. */
export type Reading = 'linear' | 'log' | 'log1p' | 'sqrt'

const READINGS: Record<Reading, (value: number) => number> = {
  linear: (value) => value,
  log: Math.log,
  log1p: Math.log1p,
  sqrt: Math.sqrt,
}

/**
 * Standard scores: distance to the mean of the known values, in standard deviations (of the population, n).
 * A missing value keeps its reason; a value that the reading cannot take (the logarithm of 0) is `not-applicable`.
 * Where all values are equal every score is 0.
 */
export function standardise(values: readonly Value[], reading: Reading): Value[] {
  const read = values.map((value): Value => {
    if (!isKnown(value)) return value
    const at = READINGS[reading](value)
    return Number.isFinite(at) ? at : 'not-applicable'
  })
  const known = read.filter(isKnown)
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length
  const variance = known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / known.length
  const deviation = Math.sqrt(variance)
  return read.map((value) => (isKnown(value) ? (deviation > 0 ? (value - mean) / deviation : 0) : value))
}
