import { basename } from 'node:path'
import { dsvFormat } from 'd3-dsv'
import { InputError, unevenLine } from '../InputError'
import { Row } from '../Row'
import { headingRow, type Columns } from './headingRow'
import { linesOf } from './linesOf'
import { separatorOf } from './separatorOf'

/**
 * Goes through a producer's table, a record a line, whatever separates its cells and however long it is; in a zip or not.
 * @param columns what the caller calls each column → the words of its heading, plain
 * @param each is given each record, in the order of the file
 * @throws InputError naming file, line and column
 */
export async function readLongTable(path: string, columns: Columns, each: (row: Row) => void): Promise<void> {
  const file = basename(path).normalize('NFC')
  const refused = (line: number, expected: string, found: string) =>
    new InputError({ file, line, field: null, expected, found })
  let table: Table | undefined
  let line = 0
  for await (const text of linesOf(path)) {
    line += 1
    if (!table) {
      if (/^\s*<(!doctype|html|\?xml)/i.test(text)) throw refused(line, 'une table', 'une page de la toile')
      table = new Table(text, columns, file)
      continue
    }
    if (text === '') continue
    const cells = table.cells(text)
    if (cells.length !== table.heading.length) throw unevenLine(file, line, table.heading, cells)
    each(new Row(file, line, table.named(cells), { headings: table.headings }))
  }
  if (!table) throw refused(1, 'une ligne d’en-tête', 'rien')
  if (line < 2) throw refused(2, 'au moins une ligne de données', 'rien')
}

class Table {
  readonly heading: readonly string[]
  readonly headings: Readonly<Record<string, string>>
  private readonly format: ReturnType<typeof dsvFormat>
  private readonly separator: string
  private readonly places: readonly (readonly [string, number])[]

  constructor(heading: string, columns: Columns, file: string) {
    this.separator = separatorOf(heading)
    this.format = dsvFormat(this.separator)
    const cells = this.cells(heading)
    this.heading = cells
    const { places, headings } = headingRow([cells], columns, { file })
    this.places = Object.entries(places)
    this.headings = headings
  }

  cells(text: string): string[] {
    return text.includes('"') ? (this.format.parseRows(text)[0] ?? []) : text.split(this.separator)
  }

  named(cells: readonly string[]): Record<string, string> {
    return Object.fromEntries(this.places.map(([name, place]) => [name, cells[place] ?? '']))
  }
}
