import { ascending, bisectRight, quantileSorted } from 'd3-array'
import { ckmeans } from 'simple-statistics'
import { CLASS_COUNT, type ClassMethod } from '@/domain/classMethods'
import { isKnown, type Value } from '@/domain/value'

/**
 * The class of a value: 0 below the first limit, `breaks.length` from the last one up. A value equal to a limit
 * belongs to the class above ("under-dense" is strictly below 2.5).
 */
export function classOf(value: number, breaks: readonly number[]): number {
  return bisectRight(breaks, value)
}

/** How many known values each class holds: `breaks.length + 1` counts. Missing values are in none. */
export function classCounts(values: readonly Value[], breaks: readonly number[]): number[] {
  const counts = new Array<number>(breaks.length + 1).fill(0)
  for (const value of values) {
    if (!isKnown(value)) continue
    const index = classOf(value, breaks)
    counts[index] = (counts[index] ?? 0) + 1
  }
  return counts
}

/**
 * Colour of each territory by code.
 * @param codes one a row @param values one a row, in the indicator's unit @param breaks interior class limits, rising
 * @param colours one a class. A missing value gets no entry: where it is drawn, it is hatched.
 */
export function classFills(
  codes: readonly string[],
  values: readonly (Value | undefined)[],
  breaks: readonly number[],
  colours: readonly string[],
): Map<string, string> {
  const fills = new Map<string, string>()
  codes.forEach((code, row) => {
    const value = values[row]
    const colour = isKnown(value) ? colours[classOf(value, breaks)] : undefined
    if (colour !== undefined) fills.set(code, colour)
  })
  return fills
}

/**
 * Interior class limits of a column by the chosen method. Missing values take no part.
 * `fixed` gives the limits back as they are; `diverging` without a known national value has none.
 */
export function classBreaks(
  method: ClassMethod,
  values: readonly Value[],
  national: Value | undefined,
  fixed: readonly number[] = [],
): number[] {
  const known = values.filter(isKnown)
  switch (method) {
    case 'fixed':
      return [...fixed]
    case 'quantile':
      return quantileBreaks(known, CLASS_COUNT)
    case 'jenks':
      return jenksBreaks(known, CLASS_COUNT)
    case 'diverging':
      return isKnown(national) ? divergingBreaks(known, national) : []
  }
}

/**
 * Interior class limits, ascending and distinct; each belongs to the class above it. Fewer than `classes - 1`
 * come back where many values are equal (for instance mostly zeros). Empty input gives no limit. Limits are rounded
 * to three significant digits, to be read: classes may differ by a few territories.
 */
export function quantileBreaks(values: readonly number[], classes: number): number[] {
  const sorted = [...values].sort(ascending)
  const breaks: number[] = []
  for (let k = 1; k < classes; k++) {
    const limit = quantileSorted(sorted, k / classes)
    if (limit !== undefined) breaks.push(limit)
  }
  return usable(breaks.map(readable), sorted[0])
}

/**
 * Interior limits of the optimal one-dimensional k-means partition (Jenks natural breaks), as computed by ckmeans
 * (Wang and Song, 2011). A limit is the least value of its upper class. Fewer classes where there are fewer distinct values.
 */
export function jenksBreaks(values: readonly number[], classes: number): number[] {
  const distinct = new Set(values).size
  if (distinct < 2) return []
  const clusters = ckmeans([...values], Math.min(classes, distinct))
  return clusters.slice(1).flatMap((cluster) => cluster[0] ?? [])
}

/**
 * Five limits in equal steps around `centre`, which is the middle one: three classes below, three above.
 * The step is a round number that spreads the middle 80 % of values over two classes on each side.
 * Where all values equal the centre, the centre is the only limit.
 */
export function divergingBreaks(values: readonly number[], centre: number): number[] {
  const sorted = [...values].sort(ascending)
  const low = quantileSorted(sorted, 0.1) ?? centre
  const high = quantileSorted(sorted, 0.9) ?? centre
  const step = niceStep(Math.max(high - centre, centre - low) / 2)
  if (!step) return [centre]
  return [-2, -1, 0, 1, 2].map((k) => round(centre + k * step))
}

/** The largest of 1, 2, 2.5 or 5 times a power of ten that does not exceed `span`; 0 where there is no span. */
function niceStep(span: number): number {
  if (!(span > 0)) return 0
  const power = 10 ** Math.floor(Math.log10(span))
  const factor = [5, 2.5, 2, 1].find((candidate) => candidate * power <= span * (1 + 1e-9)) ?? 1
  return factor * power
}

/** A limit equal to the least value would leave an empty first class. */
function usable(breaks: readonly number[], least: number | undefined): number[] {
  return [...new Set(breaks)].filter((limit) => least === undefined || limit > least)
}

const readable = (value: number) => Number(value.toPrecision(3))
const round = (value: number) => Number(value.toPrecision(12))
