/** How a table is written: for French spreadsheets, or after RFC 4180 for programs. */
export type CsvDialect = 'tableur' | 'rfc4180'

/** A cell: text, a number, or nothing. */
export type Cell = string | number | null

const BOM = '\uFEFF'
/** Signs that make a spreadsheet run a text cell as a formula. */
const FORMULA = /^[\s]*[=+\-@]|^[\t\r]/

/**
 * A table as CSV. `tableur`: semicolons, decimal comma, byte-order mark, as French spreadsheets expect; `rfc4180`:
 * commas, decimal point, no mark. Lines end in CRLF in both. A text that begins like a formula (= + - @) gets an
 * apostrophe before it; numbers are numbers, their minus sign harms nothing.
 */
export function toCsv(head: readonly string[], rows: Iterable<readonly Cell[]>, dialect: CsvDialect): string {
  const separator = dialect === 'tableur' ? ';' : ','
  const write = (cell: Cell): string => {
    if (cell === null) return ''
    if (typeof cell === 'number')
      return quote(dialect === 'tableur' ? String(cell).replace('.', ',') : String(cell), separator)
    return quote(FORMULA.test(cell) ? `'${cell}` : cell, separator)
  }
  const lines = [head.map(write).join(separator)]
  for (const row of rows) lines.push(row.map(write).join(separator))
  return (dialect === 'tableur' ? BOM : '') + lines.map((line) => `${line}\r\n`).join('')
}

function quote(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
