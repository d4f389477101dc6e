import type { FlatLine } from '../clipLine'

/** Two tiles that cut the same border put the cut to whole units each: it may lie so far apart. */
const APART = 2

/**
 * Points on the sides of tiles, each line of sides being a seam: those that are one point cut twice become one, and an edge
 * along a seam passes by all that lie on it, so that both tiles have the same edges there.
 */
export function seamPoints(lines: readonly FlatLine[], extent: number) {
  /** By axis (0: seams of one x), place of the seam, then place on it. */
  const found = [new Map<number, Set<number>>(), new Map<number, Set<number>>()] as const
  for (const line of lines)
    for (let k = 0; k < line.length; k += 2) {
      const at = [line[k] ?? 0, line[k + 1] ?? 0] as const
      for (const axis of [0, 1] as const)
        if (at[axis] % extent === 0) {
          const seam = found[axis].get(at[axis])
          if (seam) seam.add(at[1 - axis] ?? 0)
          else found[axis].set(at[axis], new Set([at[1 - axis] ?? 0]))
        }
    }
  const seams = found.map((axis) => new Map([...axis].map(([at, places]) => [at, gathered(places, extent)])))

  /** The place that stands for one on a seam. */
  const placed = (axis: 0 | 1, seam: number, place: number) =>
    seam % extent === 0 ? (seams[axis]?.get(seam)?.one.get(place) ?? place) : place

  /** A ring with its points on seams put together, and those that it passes by. */
  function mend(line: FlatLine): FlatLine {
    const own: number[] = []
    for (let k = 0; k < line.length; k += 2) {
      const [x, y] = [line[k] ?? 0, line[k + 1] ?? 0]
      const [nextX, nextY] = [placed(1, y, x), placed(0, x, y)]
      const [lastX, lastY] = own.slice(-2)
      if (lastX !== undefined && lastY !== undefined) {
        if (lastX === nextX && lastX % extent === 0) own.push(...passed(0, lastX, lastY, nextY))
        else if (lastY === nextY && lastY % extent === 0) own.push(...passed(1, lastY, lastX, nextX))
      }
      own.push(nextX, nextY)
    }
    return own
  }
  /** Points of a seam strictly between two of its places, in the order in which they are passed. */
  function passed(axis: 0 | 1, seam: number, from: number, to: number): number[] {
    const all = seams[axis]?.get(seam)?.all ?? []
    const between = all.filter((place) => place > Math.min(from, to) && place < Math.max(from, to))
    if (from > to) between.reverse()
    return between.flatMap((place) => (axis === 0 ? [seam, place] : [place, seam]))
  }
  return { mend }
}

/** Places on a seam, ascending, those that lie together as one: a corner of tiles, or else the first. */
function gathered(places: ReadonlySet<number>, extent: number) {
  const one = new Map<number, number>()
  let group: number[] = []
  const close = () => {
    const stands = group.find((place) => place % extent === 0) ?? group[0] ?? 0
    for (const place of group) one.set(place, stands)
  }
  for (const place of [...places].sort((a, b) => a - b)) {
    const last = group.at(-1)
    if (last !== undefined && place - last > APART) {
      close()
      group = []
    }
    group.push(place)
  }
  close()
  return { one, all: [...new Set(one.values())] }
}
