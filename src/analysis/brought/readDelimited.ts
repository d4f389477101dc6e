import { dsvFormat } from 'd3-dsv'
import { MOST_COLUMNS, MOST_ROWS, TableRefused, type Heard, type RawTable } from '@/domain/broughtTable'

const SIGNS = [';', '\t', ',', '|'] as const
/** Signs of the text by which the sign between cells is told. */
const HEAD = 20_000
/** Lines after which it is told how far the reading has come. */
const TOLD = 500

/**
 * A text as a table, whatever parts its cells: quotes, and line breaks inside them, are those of RFC 4180.
 * @throws TableRefused where it has more lines or columns than can be handled
 */
export function readDelimited(text: string, heard: Heard = () => undefined): RawTable {
  const lines = text.replace(/\r\n?/g, '\n')
  let read = 0
  const rows = dsvFormat(signOf(text)).parseRows(lines, (row, at) => {
    for (const cell of row) read += cell.length + 1
    if (at % TOLD === 0) heard(read, lines.length)
    return row
  })
  heard(lines.length, lines.length)
  return bounded({ name: '', rows })
}

/** @throws TableRefused where it is larger than can be handled */
export function bounded(table: RawTable): RawTable {
  if (table.rows.length > MOST_ROWS) throw new TableRefused({ kind: 'too-many', what: 'rows' })
  if (table.rows.some((row) => row.length > MOST_COLUMNS))
    throw new TableRefused({ kind: 'too-many', what: 'columns' })
  return table
}

/** The sign that cuts most lines into the same number of cells, two at least; among equals, the one that makes more cells. */
function signOf(text: string): string {
  const head = text.slice(0, HEAD)
  const rated = SIGNS.map((sign) => {
    const rows = dsvFormat(sign).parseRows(head).slice(0, -1)
    const counts = new Map<number, number>()
    for (const { length } of rows.length ? rows : dsvFormat(sign).parseRows(head))
      if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1)
    const [width = 0, lines = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? []
    return { sign, width, lines }
  })
  return rated.sort((a, b) => b.lines - a.lines || b.width - a.width)[0]?.sign ?? ';'
}
