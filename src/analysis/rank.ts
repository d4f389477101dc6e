import { isKnown, type Value } from '@/domain/value'

/** `rank` 1 is the first from the chosen end; `ties`: others with the very same value; `total`: known values. */
export interface Rank {
  rank: number
  ties: number
  total: number
  /** 0 to 3: quarter of the ranking counted from the same end. */
  quartile: number
}

/**
 * Standard competition rank ("1, 2, 2, 4") of the value at `index` among the known ones.
 * @returns null where that value is missing: what is not known has no rank.
 */
export function rankOf(values: readonly Value[], index: number, from: 'low' | 'high'): Rank | null {
  const found = placeAmong(values, values[index], from)
  return found && { ...found, ties: found.ties - 1 }
}

/**
 * The place of a value that is not of the ranking itself: it would come before the one of that `rank`, or beside those that
 * `ties` counts. `total` does not count it.
 * @returns null where it is missing.
 */
export function placeAmong(
  values: readonly Value[],
  own: Value | undefined,
  from: 'low' | 'high',
): Rank | null {
  if (!isKnown(own)) return null
  let before = 0
  let ties = 0
  let total = 0
  for (const value of values) {
    if (!isKnown(value)) continue
    total++
    if (value === own) ties++
    else if (from === 'low' ? value < own : value > own) before++
  }
  return { rank: before + 1, ties, total, quartile: Math.min(3, Math.floor((before * 4) / total)) }
}
