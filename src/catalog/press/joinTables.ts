import type { Cell, ExportTable, Heading } from '@/domain/exportTable'

/** Tables of several indicators as one: a first column names each; a column that one does not have stays empty there. */
export function joinTables(
  nameColumn: Heading,
  tables: readonly { name: string; table: ExportTable }[],
): ExportTable {
  const columns = [...new Set(tables.flatMap(({ table }) => table.columns))]
  return {
    columns: [nameColumn, ...columns],
    rows: tables.flatMap(({ name, table }) =>
      table.rows.map((row): Cell[] => [
        name,
        ...columns.map((column) => {
          const at = table.columns.indexOf(column)
          return at < 0 ? null : (row[at] ?? null)
        }),
      ]),
    ),
  }
}
