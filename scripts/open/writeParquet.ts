import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import type { ExportTable } from '@/domain/exportTable'
import type { OpenField } from './OpenFile'

/**
 * Tables of the same columns as one Parquet: texts as UTF-8, numbers as doubles, nothing as null. Each table begins a group of
 * rows, which readers skip where its least and greatest say that they may. The same tables give the same bytes.
 */
export function parquetWriter(fields: readonly OpenField[]) {
  const bytes = new ByteWriter()
  const schema = schemaFromColumnData({
    columnData: fields.map(({ name, type }) => ({
      ...{ name, data: [] },
      type: type === 'string' ? 'STRING' : 'DOUBLE',
    })),
  })
  const writer = new ParquetWriter({ writer: bytes, schema })
  return {
    add({ columns, rows }: ExportTable) {
      const columnData = columns.map((name, at) => ({ name, data: rows.map((row) => row[at] ?? null) }))
      void writer.write({ columnData })
    },
    end() {
      void writer.finish()
      return new Uint8Array(bytes.getBuffer())
    },
  }
}
