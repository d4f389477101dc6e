import { isKnown, type Value } from '@/domain/value'

/**
 * Mean of the values of some rows, each weighted by its own weight; in the unit of the values.
 * Rows without a value or without a weight take no part. With no row left: `no-weight` where some value was known,
 * else the first row's own reason; `not-applicable` for no row at all.
 */
export function weightedMean(
  rows: Iterable<number>,
  values: readonly Value[],
  weights: readonly Value[],
): Value {
  let sum = 0
  let total = 0
  let known = false
  let reason: Value = 'not-applicable'
  for (const row of rows) {
    const value = values[row]
    const weight = weights[row]
    if (value === undefined) continue
    if (!isKnown(value)) {
      if (reason === 'not-applicable') reason = value
      continue
    }
    known = true
    if (!isKnown(weight)) continue
    sum += value * weight
    total += weight
  }
  if (total > 0) return sum / total
  return known ? 'no-weight' : reason
}
