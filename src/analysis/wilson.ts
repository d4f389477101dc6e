/** Half-width of a 95 % interval of the normal law, in standard deviations. */
const Z95 = 1.959964

/** Bounds of a share, %. */
export interface Interval {
  low: number
  high: number
}

/**
 * Wilson's score interval at 95 % for a share observed on `n` answers (Wilson, JASA 22, 1927), %.
 * It holds for small samples and near 0 and 100, where the usual ± formula leaves the scale.
 * A simple random sample is supposed. No answer, no interval: null.
 */
export function wilson(share: number, n: number | undefined): Interval | null {
  if (n === undefined || !(n > 0)) return null
  const p = share / 100
  const z2 = Z95 ** 2
  const centre = (p + z2 / (2 * n)) / (1 + z2 / n)
  const half = (Z95 / (1 + z2 / n)) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n ** 2))
  return { low: 100 * Math.max(0, centre - half), high: 100 * Math.min(1, centre + half) }
}

/** Whether a share may be told from a value taken as known. Unknown without an interval: nothing may be said then. */
export function tellsApart(interval: Interval | null, value: number): 'unknown' | 'no' | 'above' | 'below' {
  if (!interval) return 'unknown'
  if (interval.low > value) return 'above'
  return interval.high < value ? 'below' : 'no'
}
