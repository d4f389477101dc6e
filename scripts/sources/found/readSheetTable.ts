import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readSheet } from 'read-excel-file/node'
import { InputError } from '../InputError'
import { Row } from '../Row'
import { unreadablePart } from './unreadablePart'
import { zippedWorkbook } from './head'
import { headingRow, type Columns } from './headingRow'

/** A producer's titles and notes stand above the heading, in no more lines than that. */
const PREAMBLE = 40

/**
 * Records of one sheet of a workbook, the heading found by its words and not by its line, each with the line it has in the
 * sheet. One sheet is read at a time, so that a workbook of many takes no more memory than its file opened and its largest one.
 * @param columns what the caller calls each column → the words of its heading, plain
 * @throws InputError naming file, sheet and column, where the workbook cannot be opened or lacks one
 */
export async function readSheetTable(path: string, sheet: string, columns: Columns): Promise<Row[]> {
  const file = basename(path).normalize('NFC')
  let cells: readonly (readonly unknown[])[]
  try {
    const inner = zippedWorkbook(await readFile(path))
    cells = await readSheet(inner ? Buffer.from(inner) : path, sheet)
  } catch (error) {
    const found = `un classeur qui ne s’ouvre pas (${await unreadablePart(path)}${(error as Error).message}) ; l’ouvrir dans un tableur et l’enregistrer à nouveau peut suffire`
    throw new InputError({ file, sheet, line: null, field: null, expected: 'une feuille lisible', found })
  }
  const rows = cells.map((row) => row.map(textOf))
  const { at, places, headings } = headingRow(rows.slice(0, PREAMBLE), columns, { file, sheet })
  return rows.slice(at + 1).flatMap((row, k) => {
    if (row.every((cell) => cell === '')) return []
    const own = Object.entries(places).map(([name, place]) => [name, row[place] ?? ''])
    return [new Row(file, at + k + 2, Object.fromEntries(own), { sheet, headings })]
  })
}

const textOf = (cell: unknown): string =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : ''
