import { columnSums, rowTimes, type SparseRows } from './sparseRows'

/** Between which two numbers the cost of the least cover is: both are proved, whatever the turns that were made. */
export interface Bounds {
  least: number
  most: number
}

/** Turns between two restarts. */
const LAP = 250

/**
 * The least Σ x with K·x ≥ b and x ≥ 0. `most` is what an x costs that covers every row: what the search left uncovered is
 * added on the row's `own` column, where K must be above 0. `least` is b·y for a y ≥ 0 that exceeds no column (Kᵀ·y ≤ 1): by
 * duality no cover costs less. More turns bring the two closer. Nothing is drawn at random. 0 and 0 for no row.
 *
 * Source: primal-dual hybrid gradient with steps by sums of rows and columns (Pock and Chambolle, 2011), restarted from its
 * own mean; linear programming duality.
 */
export function leastCover(table: SparseRows, wanted: Float64Array, own: Int32Array, turns: number): Bounds {
  const rows = wanted.length
  const inverse = (sum: number) => (sum > 0 ? 1 / sum : 0)
  const ones = (length: number) => new Float64Array(length).fill(1)
  const all = ones(table.columns)
  const stepY = Float64Array.from({ length: rows }, (_, row) => inverse(rowTimes(table, row, all)))
  const sums = new Float64Array(table.columns)
  const stepX = columnSums(table, ones(rows), sums).map(inverse)
  let x = new Float64Array(table.columns)
  let y = new Float64Array(rows)
  let lap = { x: new Float64Array(table.columns), y: new Float64Array(rows), turns: 0 }
  for (let turn = 1; turn <= turns; turn++) {
    columnSums(table, y, sums)
    for (let j = 0; j < x.length; j++) {
      const old = x[j] ?? 0
      const next = Math.max(0, old - (stepX[j] ?? 0) * (1 - (sums[j] ?? 0)))
      x[j] = next
      lap.x[j] = (lap.x[j] ?? 0) + next
      // The search leans on where x is going, not on where it is.
      sums[j] = 2 * next - old
    }
    for (let i = 0; i < rows; i++) {
      const short = (wanted[i] ?? 0) - rowTimes(table, i, sums)
      const next = Math.max(0, (y[i] ?? 0) + (stepY[i] ?? 0) * short)
      y[i] = next
      lap.y[i] = (lap.y[i] ?? 0) + next
    }
    lap.turns++
    if (lap.turns < LAP && turn < turns) continue
    const { turns: made } = lap
    x = lap.x.map((sum) => sum / made)
    y = lap.y.map((sum) => sum / made)
    lap = { x: new Float64Array(table.columns), y: new Float64Array(rows), turns: 0 }
  }
  return { least: provedLeast(table, wanted, y), most: provedMost(table, wanted, own, x) }
}

/** Of a y that may exceed some columns: each row gives way as much as the most exceeded of its columns asks for. */
function provedLeast(table: SparseRows, wanted: Float64Array, y: Float64Array): number {
  const { start, column, value } = table
  const sums = columnSums(table, y, new Float64Array(table.columns))
  return y.reduce((total, weight, row) => {
    let most = 1
    for (let k = start[row] ?? 0; k < (start[row + 1] ?? 0); k++)
      if (value[k]) most = Math.max(most, sums[column[k] ?? 0] ?? 0)
    return total + ((wanted[row] ?? 0) * weight) / most
  }, 0)
}

/** Of an x that may leave some rows uncovered: each is completed on its own column. */
function provedMost(table: SparseRows, wanted: Float64Array, own: Int32Array, x: Float64Array): number {
  const whole = Float64Array.from(x)
  wanted.forEach((amount, row) => {
    const short = amount - rowTimes(table, row, whole)
    if (short <= 0) return
    const at = own[row] ?? 0
    const only = new Float64Array(table.columns)
    only[at] = 1
    whole[at] = (whole[at] ?? 0) + short / rowTimes(table, row, only)
  })
  return whole.reduce((sum, amount) => sum + amount, 0)
}
