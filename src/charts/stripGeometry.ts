import { ascending, quantileSorted } from 'd3-array'
import { scaleLinear } from 'd3-scale'

/** Strokes of one opacity, as x positions in px. */
export interface StripLevel {
  opacity: number
  x: number[]
}

export interface Strip {
  domain: [number, number]
  levels: StripLevel[]
  /** px where the middle half of the values begins and ends; null for fewer than four values. */
  middle: [number, number] | null
  /** Whether some values lie beyond the end of the axis; they are drawn at its end. */
  beyond: boolean
  at: (value: number) => number
}

/** Opacity of one stroke; where strokes fall on the same half px they darken each other. */
const STROKE = 0.16
const STEPS = 8
/** The axis ends here in the distribution, so that a few extremes do not flatten all others. */
const TRIM = 0.995

/**
 * One stroke per known value on an axis of `width` px, merged by half px and then by opacity: 1,707 strokes become
 * eight paths that look the same.
 * @param include values that the axis must reach even beyond the trimmed end (the territory's own)
 */
export function stripGeometry(
  values: readonly number[],
  width: number,
  include: readonly number[] = [],
): Strip {
  const sorted = [...values].sort(ascending)
  const least = Math.min(sorted[0] ?? 0, ...include)
  const high = Math.max(quantileSorted(sorted, TRIM) ?? 1, ...include)
  const low = least >= 0 && least < high / 2 ? 0 : least
  const scale = scaleLinear([low, high > low ? high : low + 1], [0, width])
    .nice(4)
    .clamp(true)
  const [from = 0, to = 1] = scale.domain()
  const first = quantileSorted(sorted, 0.25)
  const third = quantileSorted(sorted, 0.75)
  return {
    domain: [from, to],
    levels: strokes(sorted.map((value) => scale(value))),
    middle:
      sorted.length >= 4 && first !== undefined && third !== undefined ? [scale(first), scale(third)] : null,
    beyond: (sorted[sorted.length - 1] ?? 0) > to,
    at: scale,
  }
}

function strokes(positions: readonly number[]): StripLevel[] {
  const counts = new Map<number, number>()
  for (const position of positions) {
    const x = Math.round(position * 2) / 2
    counts.set(x, (counts.get(x) ?? 0) + 1)
  }
  const levels = new Map<number, number[]>()
  for (const [x, count] of counts) {
    const opacity = 1 - (1 - STROKE) ** count
    const step = Math.max(1, Math.ceil(opacity * STEPS)) / STEPS
    const level = levels.get(step)
    if (level) level.push(x)
    else levels.set(step, [x])
  }
  return [...levels].map(([opacity, x]) => ({ opacity, x })).sort((a, b) => a.opacity - b.opacity)
}
