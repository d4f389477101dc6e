/** px, from the top left of the map. */
export interface Part {
  left: number
  top: number
  right: number
  bottom: number
}
interface Size {
  width: number
  height: number
}

/** Share of the smaller side that is kept free around what is shown, and px of it at most. */
const MARGIN = { share: 0.12, most: 48 }

/**
 * Where something shows largest on a map that boxes float over: the rectangle free of them all, and of a margin, in which
 * what would be `wanted` px, and need not be larger, is largest; of several, the one with most room. Null where they leave none.
 */
export function freePart({ width, height }: Size, over: readonly Part[], wanted: Size): Part | null {
  const within = (most: number) => (at: number) => Math.min(most, Math.max(0, at))
  const xs = edges([0, width, ...over.flatMap(({ left, right }) => [left, right]).map(within(width))])
  const ys = edges([0, height, ...over.flatMap(({ top, bottom }) => [top, bottom]).map(within(height))])
  let best: Part | null = null
  let [bestScale, bestArea] = [0, 0]
  for (const [left, right] of pairs(xs))
    for (const [top, bottom] of pairs(ys)) {
      const part = { left, top, right, bottom }
      if (over.some((box) => meet(box, part))) continue
      const [w, h] = [right - left, bottom - top]
      const margin = Math.min(MARGIN.most, MARGIN.share * Math.min(w, h))
      const scale = Math.min(1, (w - 2 * margin) / wanted.width, (h - 2 * margin) / wanted.height)
      if (scale < bestScale || (scale === bestScale && w * h <= bestArea)) continue
      best = { left: left + margin, top: top + margin, right: right - margin, bottom: bottom - margin }
      ;[bestScale, bestArea] = [scale, w * h]
    }
  return best
}

const meet = (a: Part, b: Part) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
const edges = (values: number[]) => [...new Set(values)].sort((a, b) => a - b)
const pairs = (values: number[]) =>
  values.flatMap((from, k) => values.slice(k + 1).map((to) => [from, to] as const))
