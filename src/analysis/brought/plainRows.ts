import { textOf } from '../perimeter/textOf'

/** A line of a sheet: its cells, without the empty ones that end it, and how many times it is repeated. */
export interface SheetRow {
  cells: string[]
  times: number
}

/** What is left of a sheet for an XML parser; in it, elements of this name stand for `rows`, by their number `n`. */
interface Taken {
  rest: string
  rows: readonly SheetRow[]
}
export const PLAIN_ROW = 'plain-row'

/** Adds a cell to a line, so many times. */
type AddCell = (row: SheetRow, value: string, times: number) => void

const OPEN = '<table:table-row'
const CLOSE = '</table:table-row>'
const ATTRIBUTES = /^(?:\s+[\w:.-]+="[^"<&]*")*\s*$/
/** Bytes read at a time, to the end of a line: a text of hundreds of megabytes is never held whole. */
const PIECE = 1 << 20

/**
 * The lines of an ODS sheet that hold nothing but plain cells: nearly all of a table of figures, which an XML parser takes
 * five times longer to read. Anything else is left as it was, for the parser: it is still whole, or still broken.
 */
export function plainRows(bytes: Uint8Array, add: AddCell): Taken {
  const whole = (): Taken => ({ rest: textOf(bytes), rows: [] })
  // What looks like a line may be none inside of a comment or of quoted text.
  if (quotes(bytes)) return whole()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const rows: SheetRow[] = []
  const rest: string[] = []
  for (let at = 0; at < bytes.length;) {
    const end = lineEnd(bytes, at + PIECE)
    let text
    try {
      // As a stream, which Node reads four times faster; the last piece must end with a whole sign.
      text = decoder.decode(bytes.subarray(at, end), { stream: end < bytes.length })
    } catch {
      return whole()
    }
    take(text, rows, rest, add)
    at = end
  }
  return { rest: rest.join(''), rows }
}

/** Whether there is a comment or quoted text: `<!-` or `<![`. */
function quotes(bytes: Uint8Array): boolean {
  const [open, mark, dash, bracket] = new TextEncoder().encode('<!-[')
  for (let at = bytes.indexOf(mark ?? 0); at >= 0; at = bytes.indexOf(mark ?? 0, at + 1))
    if (bytes[at - 1] === open && (bytes[at + 1] === dash || bytes[at + 1] === bracket)) return true
  return false
}

const CLOSING = new TextEncoder().encode(CLOSE)

/** Where the first line ends that ends at that byte or after it. */
function lineEnd(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(CLOSING[0] ?? 0, from); at >= 0; at = bytes.indexOf(CLOSING[0] ?? 0, at + 1))
    if (CLOSING.every((byte, k) => bytes[at + k] === byte)) return at + CLOSING.length
  return bytes.length
}

/** Reads the plain lines of a text; all else goes to `rest`. */
function take(text: string, rows: SheetRow[], rest: string[], add: AddCell) {
  let from = 0
  let seen = 0
  for (let at = text.indexOf(OPEN); at >= 0; at = text.indexOf(OPEN, seen)) {
    const inside = text.indexOf('>', at) + 1
    const end = text.indexOf(CLOSE, at)
    if (inside === 0 || end < 0) break
    const row = rowOf(text, at + OPEN.length, inside, end, add)
    seen = row ? end + CLOSE.length : inside
    if (!row) continue
    rest.push(text.slice(from, at), `<${PLAIN_ROW} n="${rows.length}"/>`)
    rows.push(row)
    from = seen
  }
  rest.push(text.slice(from))
}

function rowOf(text: string, name: number, inside: number, end: number, add: AddCell): SheetRow | null {
  const head = text.slice(name, inside - 1)
  // Of another name, empty, or with what a parser should read.
  if (!ATTRIBUTES.test(head)) return null
  const row: SheetRow = { cells: [], times: repeated(head, ' table:number-rows-repeated="') }
  let at = inside
  while (at < end) {
    const next = cellEnd(text, at, row, add)
    if (next < 0) return null
    at = next
  }
  return at === end ? row : null
}

const CELL = '<table:table-cell'
const CELL_CLOSE = '</table:table-cell>'
const PARAGRAPH = '<text:p>'
const PARAGRAPH_CLOSE = '</text:p>'

/**
 * Adds the cell that begins there, where it holds nothing but one paragraph or none, without an entity; where it ends, or -1.
 * By hand: an expression makes a list for each of a million cells.
 */
function cellEnd(text: string, at: number, row: SheetRow, add: AddCell): number {
  if (!text.startsWith(CELL, at)) return -1
  const from = at + CELL.length
  const tagEnd = text.indexOf('>', from)
  const empty = text[tagEnd - 1] === '/'
  const attributes = text.slice(from, empty ? tagEnd - 1 : tagEnd)
  if (UNUSUAL.test(attributes)) return -1
  const value = attribute(attributes, ' office:value="')
  const times = repeated(attributes, ' table:number-columns-repeated="')
  let close = tagEnd + 1
  let words = ''
  if (empty) {
    add(row, value ?? '', times)
    return close
  }
  if (text.startsWith(PARAGRAPH, close)) {
    const start = close + PARAGRAPH.length
    const stop = text.indexOf('<', start)
    if (!text.startsWith(PARAGRAPH_CLOSE, stop)) return -1
    if (value === undefined) words = text.slice(start, stop)
    if (words.includes('&')) return -1
    close = stop + PARAGRAPH_CLOSE.length
  }
  if (!text.startsWith(CELL_CLOSE, close)) return -1
  add(row, value ?? ofItsOwn(words.trim()), times)
  return close + CELL_CLOSE.length
}
/** No attribute at all, or such as a parser should read. */
const UNUSUAL = /^[^\s]|[<&']/

/** A text that is a part of another keeps all of it in memory, unless it is short. */
const ofItsOwn = (text: string) => (text.length > 12 ? text.split('').join('') : text)

function attribute(attributes: string, start: string): string | undefined {
  const at = attributes.indexOf(start)
  if (at < 0) return undefined
  const from = at + start.length
  return attributes.slice(from, attributes.indexOf('"', from))
}

const repeated = (attributes: string, start: string) =>
  Math.max(1, Number(attribute(attributes, start) ?? 1) || 1)
