/** A table of numbers ≥ 0, few of them above 0: those of row i are from `start[i]` to `start[i + 1]`. */
export interface SparseRows {
  start: Int32Array
  column: Int32Array
  value: Float64Array
  columns: number
}

/** Packs rows of [column, value]. */
export function sparseRows(rows: readonly (readonly (readonly [number, number])[])[], columns: number) {
  const start = new Int32Array(rows.length + 1)
  rows.forEach((row, at) => (start[at + 1] = (start[at] ?? 0) + row.length))
  const column = new Int32Array(start[rows.length] ?? 0)
  const value = new Float64Array(column.length)
  rows.forEach((row, at) =>
    row.forEach(([where, what], k) => {
      column[(start[at] ?? 0) + k] = where
      value[(start[at] ?? 0) + k] = what
    }),
  )
  return { start, column, value, columns } satisfies SparseRows
}

/** Σ K·x over one row. */
export function rowTimes({ start, column, value }: SparseRows, row: number, x: Float64Array): number {
  const end = start[row + 1] ?? 0
  let sum = 0
  for (let k = start[row] ?? 0; k < end; k++) sum += (value[k] ?? 0) * (x[column[k] ?? 0] ?? 0)
  return sum
}

/** Kᵀ·y, into `sums`. */
export function columnSums(
  { start, column, value }: SparseRows,
  y: Float64Array,
  sums: Float64Array,
): Float64Array {
  sums.fill(0)
  for (let row = 0; row < y.length; row++) {
    const weight = y[row] ?? 0
    if (weight === 0) continue
    const end = start[row + 1] ?? 0
    for (let k = start[row] ?? 0; k < end; k++) {
      const at = column[k] ?? 0
      sums[at] = (sums[at] ?? 0) + (value[k] ?? 0) * weight
    }
  }
  return sums
}
