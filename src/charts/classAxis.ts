import { ascending, bisectRight, quantileSorted } from 'd3-array'

/** A class on the axis: from `x0` to `x1`, shares of the axis' width. */
export interface Segment {
  x0: number
  x1: number
}

/** Where values lie on a bar of classes, as shares of its width. */
export interface ClassAxis {
  /** `linear`: distances are true. `stretched`: classes are equally wide, because some would be too narrow to read. */
  kind: 'linear' | 'stretched'
  segments: Segment[]
  domain: [number, number]
  at: (value: number) => number
}

/** Under this share of the width a class cannot carry its count. */
const NARROWEST = 0.09
/** The axis ends here in the distribution, so that a few extremes do not flatten the rest; they stay in the last class. */
const TRIM = 0.995

/**
 * The axis of a legend, from the least value (or 0, where values are near) to the 99.5th percentile.
 * @param values known values, any order. @param breaks interior class limits, ascending.
 */
export function classAxis(values: readonly number[], breaks: readonly number[]): ClassAxis {
  const sorted = [...values].sort(ascending)
  const least = sorted[0] ?? 0
  const first = breaks[0] ?? least
  const last = breaks[breaks.length - 1] ?? least
  const high = Math.max(quantileSorted(sorted, TRIM) ?? 0, last)
  const top = high > last ? high : last + Math.abs(last || 1) * 0.2
  const bottom = least >= 0 && least < (top - least) / 2 ? 0 : Math.min(least, first)
  const linear = piecewise([bottom, top], [0, 1])
  const limits = [bottom, ...breaks, top]
  const linearSegments = pairs(limits.map((limit) => linear(limit)))
  if (linearSegments.every(({ x0, x1 }) => x1 - x0 >= NARROWEST))
    return { kind: 'linear', segments: linearSegments, domain: [bottom, top], at: linear }

  const steps = limits.map((_, k) => k / (limits.length - 1))
  const stretched = piecewise(limits, steps)
  return { kind: 'stretched', segments: pairs(steps), domain: [bottom, top], at: stretched }
}

/**
 * Straight lines from knot to knot, held at both ends. Not d3-scale: it would bring colours and number formats into
 * the first load for four lines of arithmetic.
 */
function piecewise(domain: readonly number[], range: readonly number[]): (value: number) => number {
  const last = domain.length - 2
  return (value) => {
    const k = Math.min(last, Math.max(0, bisectRight(domain, value) - 1))
    const [x0 = 0, x1 = 1, y0 = 0, y1 = 1] = [domain[k], domain[k + 1], range[k], range[k + 1]]
    const share = x1 === x0 ? 0 : (value - x0) / (x1 - x0)
    return y0 + (y1 - y0) * Math.min(1, Math.max(0, share))
  }
}

function pairs(limits: readonly number[]): Segment[] {
  return limits.slice(1).map((x1, k) => ({ x0: limits[k] ?? 0, x1 }))
}
