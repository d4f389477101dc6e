type Columns = Record<string, readonly unknown[] | undefined>

/** One row of a columnar table. */
export type Row<T extends Columns> = { [K in keyof T]: NonNullable<T[K]>[number] }

/**
 * The row of a columnar table, or undefined where there is no table yet or no such row: what is unknown is no 0. All
 * columns of a table have the same length, so a row that is there is whole.
 */
export function rowAt<T extends { code: readonly string[] } & Columns>(
  table: T | undefined,
  row: number | undefined,
): Row<T> | undefined {
  if (!table || row === undefined || table.code[row] === undefined) return undefined
  return Object.fromEntries(Object.entries(table).map(([name, column]) => [name, column?.[row]])) as Row<T>
}
