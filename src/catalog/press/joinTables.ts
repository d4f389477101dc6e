import type { PressCell, PressTable } from '@/domain/pressKit'

/** Tables of several indicators as one: a first column names each; a column that one does not have stays empty there. */
export function joinTables(
  nameColumn: string,
  tables: readonly { name: string; table: PressTable }[],
): PressTable {
  const columns = [...new Set(tables.flatMap(({ table }) => table.columns))]
  return {
    columns: [nameColumn, ...columns],
    rows: tables.flatMap(({ name, table }) =>
      table.rows.map((row): PressCell[] => [
        name,
        ...columns.map((column) => {
          const at = table.columns.indexOf(column)
          return at < 0 ? null : (row[at] ?? null)
        }),
      ]),
    ),
  }
}
