import type { TrendLine } from './trendGeometry'

/** Height of a figure above its baseline, and the air around it, px. */
const CAP = 10
const AIR = 2
/** Baselines to try, px from the dot: near it first, over it before under. */
const TRIES = [-8, 18, -24, 34, -40, 50]

/** Where a label may stand: its baseline, and the two x that it spans. */
export interface Spot {
  y: number
  from: number
  to: number
}

/** The spot that fewest lines cross, the first of them. */
export function freeSpot(lines: readonly TrendLine[], [first, ...others]: readonly [Spot, ...Spot[]]): Spot {
  const crossed = (spot: Spot) => lines.reduce((sum, line) => sum + crossings(line, spot), 0)
  return others.reduce((found, next) => (crossed(next) < crossed(found) ? next : found), first)
}

function crossings({ dots }: TrendLine, { y, from, to }: Spot): number {
  return dots.slice(1).filter((end, k) => {
    const start = dots[k]
    if (!start || end.x < from || start.x > to) return false
    const at = (x: number) =>
      start.y + ((Math.min(end.x, Math.max(start.x, x)) - start.x) / (end.x - start.x)) * (end.y - start.y)
    return Math.max(at(from), at(to)) > y - CAP - AIR && Math.min(at(from), at(to)) < y + AIR
  }).length
}

/** Where a figure near a dot at `y` may stand so that no line crosses it between two x; the least crossed place otherwise. */
export function freeBaseline(lines: readonly TrendLine[], y: number, [from, to]: readonly [number, number]) {
  const [first, ...others] = TRIES.map((by) => ({ y: y + by, from, to }))
  return first ? freeSpot(lines, [first, ...others]).y : y
}
