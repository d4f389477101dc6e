import type { TrendLine } from './trendGeometry'

/** Height of a figure above its baseline, and the air around it, px. */
const CAP = 10
const AIR = 2
/** Baselines to try, px from the dot: near it first, over it before under. */
const TRIES = [-8, 18, -24, 34, -40, 50]

/** Where a figure near a dot at `y` may stand so that no line crosses it between two x; the least crossed place otherwise. */
export function freeBaseline(lines: readonly TrendLine[], y: number, [from, to]: readonly [number, number]) {
  const spans = lines.flatMap(({ dots }) =>
    dots.slice(1).flatMap((end, k) => {
      const start = dots[k]
      if (!start || end.x < from || start.x > to) return []
      const at = (x: number) =>
        start.y + ((Math.min(end.x, Math.max(start.x, x)) - start.x) / (end.x - start.x)) * (end.y - start.y)
      return { low: Math.min(at(from), at(to)), high: Math.max(at(from), at(to)) }
    }),
  )
  const crossed = (by: number) =>
    spans.filter(({ low, high }) => high > y + by - CAP - AIR && low < y + by + AIR).length
  const best = TRIES.reduce((found, next) => (crossed(next) < crossed(found) ? next : found))
  return y + best
}
