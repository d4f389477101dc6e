export type Point = readonly [x: number, y: number]

/**
 * A line with fewer points (Ramer 1972, Douglas and Peucker 1973): none of those left out was farther than `tolerance`
 * from the line kept, in the unit of the coordinates. Ends stay, so that lines which met still meet. A closed line is
 * cut at its farthest point first, and keeps at least four points where it has them.
 */
export function thinLine(line: readonly Point[], tolerance: number): Point[] {
  const last = line.length - 1
  if (last < 2) return [...line]
  const kept = new Set([0, last])
  const first = line[0]
  const end = line[last]
  if (first && end && first[0] === end[0] && first[1] === end[1]) {
    const far = farthest(line, 0, last)
    kept.add(far.at)
    keep(line, 0, far.at, tolerance, kept)
    keep(line, far.at, last, tolerance, kept)
    if (kept.size < 4 && last > 2) kept.add(sides(line, far.at))
  } else keep(line, 0, last, tolerance, kept)
  return line.filter((_, at) => kept.has(at))
}

function keep(line: readonly Point[], from: number, to: number, tolerance: number, kept: Set<number>): void {
  const stack: [number, number][] = [[from, to]]
  for (let pair = stack.pop(); pair; pair = stack.pop()) {
    const [a, b] = pair
    const { at, distance } = farthest(line, a, b)
    if (distance <= tolerance) continue
    kept.add(at)
    stack.push([a, at], [at, b])
  }
}

/** The point between two others that is farthest from the segment that joins them. */
function farthest(line: readonly Point[], from: number, to: number): { at: number; distance: number } {
  const a = line[from] ?? [0, 0]
  const b = line[to] ?? [0, 0]
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const length2 = dx * dx + dy * dy
  let best = { at: from, distance: -1 }
  for (let at = from + 1; at < to; at++) {
    const [x, y] = line[at] ?? a
    const along = length2 === 0 ? 0 : ((x - a[0]) * dx + (y - a[1]) * dy) / length2
    const t = Math.min(1, Math.max(0, along))
    const distance = Math.hypot(x - a[0] - t * dx, y - a[1] - t * dy)
    if (distance > best.distance) best = { at, distance }
  }
  return best
}

/** The point of a closed line that opens it most beside its longest chord, 0 to `middle`. */
function sides(line: readonly Point[], middle: number): number {
  const last = line.length - 1
  const before = farthest(line, 0, middle)
  const after = farthest(line, middle, last)
  return before.distance > after.distance ? before.at : after.at
}
