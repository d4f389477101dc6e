import { isKnown, type Value } from '@/domain/value'

/** Standard scores of all territories on one indicator. */
export interface Dimension<Id extends string = string> {
  id: Id
  scores: readonly Value[]
}

/** The dimensions side by side, row by row; NaN where a score is missing. */
export interface Space<Id extends string = string> {
  ids: readonly Id[]
  rows: number
  scores: Float64Array
  /** Rows of different groups are never compared; none where all can be. */
  groups: readonly unknown[]
}

/** Other minus own score, in standard deviations. */
export interface Difference<Id extends string = string> {
  id: Id
  gap: number
}

export interface Similar<Id extends string = string> {
  row: number
  /** Root mean square of the gaps: 0 for a twin, 1 for one standard deviation apart on average. */
  distance: number
  /** Nearest dimension first. */
  differences: Difference<Id>[]
  /** Dimensions that could not be compared, because one of the two has no figure. */
  left: Id[]
}

/** Packs dimensions of equal length for `similarTo`. */
export function comparableSpace<Id extends string>(
  dimensions: readonly Dimension<Id>[],
  groups: readonly unknown[] = [],
): Space<Id> {
  const width = dimensions.length
  const rows = dimensions[0]?.scores.length ?? 0
  const scores = new Float64Array(rows * width).fill(Number.NaN)
  dimensions.forEach(({ scores: column }, k) =>
    column.forEach((score, row) => {
      if (isKnown(score)) scores[row * width + k] = score
    }),
  )
  return { ids: dimensions.map(({ id }) => id), rows, scores, groups }
}

/**
 * The `count` rows nearest to a row by Euclidean distance over the dimensions that both have, divided by the square
 * root of their number so that pairs with a gap in the data stay comparable with the others. Nearest first, equal
 * distances in row order. A pair with fewer than `least` common dimensions is not compared; no row is its own neighbour.
 */
export function similarTo<Id extends string>(
  space: Space<Id>,
  row: number,
  count: number,
  least = leastOf(space),
): Similar<Id>[] {
  const best: { row: number; distance: number }[] = []
  for (let other = 0; other < space.rows; other++) {
    if (other === row) continue
    const distance = distanceBetween(space, row, other, least)
    if (Number.isNaN(distance)) continue
    // `best` stays short and sorted: cheaper than sorting 1,707 distances to keep eight.
    if (best.length === count && distance >= (best[count - 1]?.distance ?? Infinity)) continue
    let at = best.length
    while (at > 0 && (best[at - 1]?.distance ?? 0) > distance) at--
    best.splice(at, 0, { row: other, distance })
    if (best.length > count) best.pop()
  }
  return best.map((found) => ({ ...found, ...explain(space, row, found.row) }))
}

/** How far apart two rows are, as `similarTo` measures it; NaN where they have too little in common. */
export function distanceBetween(space: Space, a: number, b: number, least = leastOf(space)): number {
  const { ids, scores, groups } = space
  if (groups[a] !== groups[b]) return Number.NaN
  const width = ids.length
  let sum = 0
  let common = 0
  for (let k = 0; k < width; k++) {
    const gap = (scores[b * width + k] ?? Number.NaN) - (scores[a * width + k] ?? Number.NaN)
    if (Number.isNaN(gap)) continue
    sum += gap * gap
    common++
  }
  return common >= least && common > 0 ? Math.sqrt(sum / common) : Number.NaN
}

/** Half: a territory of Mayotte has neither age, poverty nor access to professions, and is compared on what is left. */
const leastOf = ({ ids }: Space) => Math.ceil(ids.length / 2)

function explain<Id extends string>({ ids, scores }: Space<Id>, a: number, b: number) {
  const differences: Difference<Id>[] = []
  const left: Id[] = []
  ids.forEach((id, k) => {
    const gap = (scores[b * ids.length + k] ?? Number.NaN) - (scores[a * ids.length + k] ?? Number.NaN)
    if (Number.isNaN(gap)) left.push(id)
    else differences.push({ id, gap })
  })
  differences.sort((x, y) => Math.abs(x.gap) - Math.abs(y.gap))
  return { differences, left }
}

/** Gaps in standard deviations: up to the first, two territories are close; from the second on, they differ. */
export const CLOSE = 0.25
export const DIFFERENT = 0.5

/** The dimensions on which two territories are close (nearest first) and those on which they differ (farthest first). */
export function whySimilar<Id extends string>(
  differences: readonly Difference<Id>[],
): { close: Id[]; different: Difference<Id>[] } {
  const byGap = [...differences].sort((a, b) => Math.abs(a.gap) - Math.abs(b.gap))
  return {
    close: byGap.filter(({ gap }) => Math.abs(gap) <= CLOSE).map(({ id }) => id),
    different: byGap.filter(({ gap }) => Math.abs(gap) >= DIFFERENT).reverse(),
  }
}
