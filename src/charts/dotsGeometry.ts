import { extent } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { isKnown, type Value } from '@/domain/value'

/** The figures of several territories on one indicator. */
export interface DotRow {
  values: readonly (Value | undefined)[]
}

export interface DotAxis {
  /** px of each value, null where it is missing. */
  x: (number | null)[]
  domain: [number, number]
}

/**
 * Places the figures of one row on an axis of `width` px that starts at 0 (all quantities here have a true zero) and
 * ends a little beyond the highest. `limit` makes several rows share one axis.
 */
export function dotAxis(row: DotRow, width: number, limit?: number): DotAxis {
  const known = row.values.filter(isKnown)
  const [low = 0, high = 0] = extent(known)
  const scale = scaleLinear([Math.min(0, low), Math.max(limit ?? high, high) || 1], [0, width]).nice(3)
  const [from = 0, to = 1] = scale.domain()
  return { x: row.values.map((value) => (isKnown(value) ? scale(value) : null)), domain: [from, to] }
}
