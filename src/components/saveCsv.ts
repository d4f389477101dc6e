import { toCsv } from '@/analysis/writeTable'
import type { ExportTable } from '@/domain/exportTable'
import { saveText } from './saveFile'

/** Hands a table to the person as a file for spreadsheets; `name` without extension. */
export function saveCsv(name: string, table: ExportTable): void {
  saveText(`${name}.csv`, toCsv(table, 'tableur'), 'text/csv')
}
