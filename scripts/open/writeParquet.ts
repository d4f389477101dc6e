import { parquetWriteBuffer } from 'hyparquet-writer'
import type { ExportTable } from '@/domain/exportTable'
import type { OpenField } from './OpenFile'

/** A table as Parquet: texts as UTF-8, numbers as doubles, nothing as null. The same table gives the same bytes. */
export function writeParquet({ columns, rows }: ExportTable, fields: readonly OpenField[]): Uint8Array {
  const types = new Map(fields.map(({ name, type }) => [name, type]))
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map((name, at) => ({
        name,
        type: types.get(name) === 'string' ? 'STRING' : 'DOUBLE',
        data: rows.map((row) => row[at] ?? null),
      })),
    }),
  )
}
