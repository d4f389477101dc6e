import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvParse } from 'd3-dsv'

/** A record of a prepared file, as it is written. */
export type Cells = Readonly<Record<string, string>>
/** Files of a folder by path. */
export type Files = Record<string, string | Uint8Array>

/** The records of a prepared file of a folder, none where it is not there. */
export function preparedRows(folder: string, path: string): Cells[] {
  const at = join(folder, path)
  return existsSync(at) ? [...csvParse(readFileSync(at, 'utf8'))] : []
}

/** A cell of a workbook: a number as a number, an empty one as one that is not there. */
export const cellOf = (text = ''): number | null => (text === '' ? null : Number(text))

/** A text as producers save theirs: the mark of the order of bytes, lines that end in CRLF. */
export const published = (rows: readonly string[]): string => `\uFEFF${rows.join('\r\n')}\r\n`

/** The same with `;`, every cell in quotes, as INSEE's portal writes them. */
export const quoted = (rows: readonly (readonly string[])[]): string =>
  `${rows.map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\n')}\n`
