/** Sum of some rows of a column. */
export function sumOf(rows: readonly number[], column: readonly number[]): number {
  return rows.reduce((sum, row) => sum + (column[row] ?? 0), 0)
}
