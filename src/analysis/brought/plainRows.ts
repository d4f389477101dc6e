import { textOf } from '../perimeter/textOf'
import { afterSpace, startsAt, word } from './byteMarkup'

/** How the lines of a sheet are written, and how one is read that holds nothing but plain cells. */
export interface RowForm<Row> {
  /** The tag of a line, without its attributes. */
  tag: string
  /** The line whose attributes begin there, and where it ends; null where a parser should read it. */
  read: (bytes: Uint8Array, at: number) => { row: Row; end: number } | null
}

/** What is left of a sheet for an XML parser; in it, elements of this name stand for some of `runs`, by their number `n`. */
interface Taken<Row> {
  rest: string
  runs: readonly (readonly Row[])[]
}
export const PLAIN_ROWS = 'plain-rows'

const [LESS, MARK] = [60, 33]

/**
 * The lines of a sheet that hold nothing but plain cells: nearly all of a table of figures, which an XML parser takes many times
 * longer to read. Anything else is left as it was, for the parser: it is still whole, or still broken.
 */
export function plainRows<Row>(bytes: Uint8Array, { tag, read }: RowForm<Row>): Taken<Row> {
  const open = word(`<${tag}`)
  const runs: Row[][] = []
  const rest: Uint8Array[] = []
  let from = 0
  for (let at = bytes.indexOf(LESS); at >= 0;) {
    // What looks like a line may be none inside of a comment or of quoted text.
    if (bytes[at + 1] === MARK) break
    const taken = startsAt(bytes, at, open) ? read(bytes, at + open.length) : null
    if (taken) {
      if (at > from || runs.length === 0) {
        rest.push(bytes.subarray(from, at), word(`<${PLAIN_ROWS} n="${runs.length}"/>`))
        runs.push([])
      }
      runs.at(-1)?.push(taken.row)
      from = afterSpace(bytes, taken.end)
    }
    at = bytes.indexOf(LESS, taken ? from : at + 1)
  }
  rest.push(bytes.subarray(from))
  return { rest: textOf(together(rest)), runs }
}

function together(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts
  if (only && parts.length === 1) return only
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
