import { isKnown, type Value } from '@/domain/value'
import { classOf, quantileBreaks } from './classes'

const CLASSES = 3

/** Two figures of the same territories, each in three classes of like size. */
export interface Crossing {
  xBreaks: readonly number[]
  yBreaks: readonly number[]
  /** Of each row that has both figures; `x` and `y` count from the lowest class. */
  cells: ReadonlyMap<number, { x: number; y: number }>
  /** `counts[y][x]`. */
  counts: readonly (readonly number[])[]
  /** Rows without one of the two, or both. */
  missing: number
}

/**
 * Crosses two columns. Classes are the terciles of what is known of each among `rows`; where many values are equal there are
 * fewer classes. A row without one of its figures is in no cell, and is counted.
 * @param rows those that are looked at @param xs one a row of the table, in its indicator's unit @param ys likewise
 */
export function crossing(
  rows: readonly number[],
  xs: readonly (Value | undefined)[],
  ys: readonly (Value | undefined)[],
): Crossing {
  const known = rows.flatMap((row) => {
    const [x, y] = [xs[row], ys[row]]
    return isKnown(x) && isKnown(y) ? [{ row, x, y }] : []
  })
  const xBreaks = quantileBreaks(
    known.map(({ x }) => x),
    CLASSES,
  )
  const yBreaks = quantileBreaks(
    known.map(({ y }) => y),
    CLASSES,
  )
  const counts = yBreaks.concat(0).map(() => xBreaks.concat(0).map(() => 0))
  const cells = new Map<number, { x: number; y: number }>()
  for (const { row, x, y } of known) {
    const cell = { x: classOf(x, xBreaks), y: classOf(y, yBreaks) }
    cells.set(row, cell)
    const line = counts[cell.y]
    if (line) line[cell.x] = (line[cell.x] ?? 0) + 1
  }
  return { xBreaks, yBreaks, cells, counts, missing: rows.length - known.length }
}
