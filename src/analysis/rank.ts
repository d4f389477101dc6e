import { isKnown, type Value } from '@/domain/value'

/** `rank` 1 is the first from the chosen end; `ties`: those with the very same value; `total`: known values. */
export interface Rank {
  rank: number
  ties: number
  total: number
  /** 0 to 3: quarter of the ranking counted from the same end. */
  quartile: number
}

/**
 * Standard competition rank ("1, 2, 2, 4") of a value among the known ones. One of them is among its own `ties`; one that is
 * not of the ranking itself would come before that of its `rank`, or beside those that `ties` counts.
 * @returns null where it is missing: what is not known has no rank.
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
