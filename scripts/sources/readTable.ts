import { basename } from 'node:path'
import { dsvFormat } from 'd3-dsv'
import { separatorOf } from './found/separatorOf'
import { InputError, unevenLine } from './InputError'
import { readText } from './readText'
import { Row } from './Row'

/**
 * Records of a file of cells, whatever separates them, with the lines they start on.
 * @param columns those that the caller reads, or what says them of a heading; others may be present and are ignored.
 * @throws InputError when the file, a column or a cell is lacking.
 */
export function readTable(
  path: string,
  columns: readonly string[] | ((heading: readonly string[]) => readonly string[]),
): Row[] {
  const file = basename(path)
  const text = readText(path).replace(/^\uFEFF/, '')
  const separator = separatorOf(text.slice(0, text.search(/\r?\n|$/)))
  const [header, ...records] = dsvFormat(separator).parseRows(text)
  if (!header)
    throw new InputError({ file, line: 1, field: null, expected: 'une ligne d’en-tête', found: 'rien' })
  // What a producer's site answers when the file has moved, with a state of 200.
  if (/^\s*<(!doctype|html|\?xml)/i.test(header[0] ?? ''))
    throw new InputError({ file, line: 1, field: null, expected: 'une table', found: 'une page de la toile' })
  for (const column of typeof columns === 'function' ? columns(header) : columns) {
    if (!header.includes(column)) {
      throw new InputError({
        file,
        line: 1,
        field: column,
        expected: 'cette colonne',
        found: `« ${header.join(', ')} »`,
      })
    }
  }
  if (!records.length) {
    throw new InputError({
      file,
      line: 2,
      field: null,
      expected: 'au moins une ligne de données',
      found: 'rien',
    })
  }
  let line = 1
  return records.map((cells) => {
    line += 1
    const start = line
    if (cells.length !== header.length) throw unevenLine(file, start, header, cells)
    // A quoted cell may hold line breaks: the next record starts that many lines further down.
    line += cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0)
    return new Row(file, start, Object.fromEntries(header.map((name, k) => [name, cells[k] ?? ''])))
  })
}
