import { MOST_COLUMNS, type TableRow } from '@/domain/broughtTable'
import { afterSpace, PlainTag, quoteEnd, sameAt, startsAt, textEnd, wholeAt, word } from './byteMarkup'
import { shownNumber } from './numberForms'
import type { RowForm } from './plainRows'
import { RowTexts } from './rowTexts'

/** A line of a sheet: its cells, without the empty ones that end it, and how many times it is repeated. */
export interface SheetRow {
  cells: TableRow
  times: number
}

/** Adds a cell to a line, so many times. */
type AddCell = (cells: string[], value: string, times: number) => void

const [CELL, CELL_CLOSE] = [word('<table:table-cell'), word('</table:table-cell>')]
const [PARAGRAPH, PARAGRAPH_CLOSE] = [word('<text:p>'), word('</text:p>')]
const ROW_CLOSE = word('</table:table-row>')
const [ROWS_REPEATED, COLUMNS_REPEATED] = [
  word('table:number-rows-repeated'),
  word('table:number-columns-repeated'),
]
const VALUE = word('office:value')
const [TYPE, PERCENTAGE] = [word('office:value-type'), word('percentage')]
const BOTH_CLOSE = word('</text:p></table:table-cell>')

/** Lines of an ODS sheet whose cells hold one paragraph or none. */
export function odsRows(add: AddCell): RowForm<SheetRow> {
  const texts = new RowTexts()
  const repeatedCells = (cells: TableRow, times: readonly number[]) => {
    const all: string[] = []
    let at = 0
    for (const cell of cells) add(all, cell, times[at++] ?? 1)
    return all
  }
  const repeats: number[] = []
  const percents = new Set<number>()
  const bytes = new Uint8Array()
  const like: Like = { bytes, view: new DataView(bytes.buffer), begin: 0, from: 0, to: 0, end: 0, close: 0 }
  return {
    tag: 'table:table-row',
    read(bytes, at) {
      const tag = new PlainTag(bytes)
      let times = 1
      let repeatedAt = -1
      texts.begin()
      percents.clear()
      tag.begin(at)
      while (tag.next()) if (tag.is(ROWS_REPEATED)) times = wholeAt(bytes, tag.from, tag.to)
      if (tag.unusual || tag.empty || !(times >= 1)) return null
      for (;;) {
        const next = afterSpace(bytes, tag.at)
        if (startsAt(bytes, next, ROW_CLOSE)) {
          const read = texts.row()
          if (!read) return null
          const cells =
            percents.size > 0 ? [...read].map((cell, k) => percentIn(cell, percents.has(k))) : read
          // Most lines end with an empty cell that is repeated to the edge of the sheet.
          const single = repeatedAt < 0 || (repeatedAt === texts.count - 1 && cells.length <= repeatedAt)
          const row = single && cells.length <= MOST_COLUMNS ? cells : repeatedCells(cells, repeats)
          return { row: { cells: row, times }, end: next + ROW_CLOSE.length }
        }
        if (!startsAt(bytes, next, CELL)) return null
        tag.begin(next + CELL.length)
        const repeated = takeCell(bytes, tag, texts, like, percents)
        if (!(repeated >= 1)) return null
        if (repeated > 1 && repeatedAt < 0) repeatedAt = texts.count - 1
        repeats[texts.count - 1] = repeated
      }
    },
  }
}

/**
 * Takes the cell whose attributes begin where `tag` stands, and moves behind it: how many times it is repeated, or NaN where a
 * parser should read it. Its place is put among `percents` where its value is one.
 */
function takeCell(
  bytes: Uint8Array,
  tag: PlainTag,
  texts: RowTexts,
  like: Like,
  percents: Set<number>,
): number {
  if (takeLike(bytes, tag, texts, like)) return 1
  const begin = tag.at
  let repeated = 1
  let from = 0
  let to = 0
  let percent = false
  while (tag.next()) {
    if (tag.is(TYPE))
      percent = tag.to - tag.from === PERCENTAGE.length && startsAt(bytes, tag.from, PERCENTAGE)
    else if (tag.is(VALUE)) {
      from = tag.from
      to = tag.to
    } else if (tag.is(COLUMNS_REPEATED)) repeated = wholeAt(bytes, tag.from, tag.to)
  }
  if (tag.unusual) return NaN
  if (!tag.empty) {
    const inside = tag.at
    if (startsAt(bytes, inside, PARAGRAPH)) {
      const start = inside + PARAGRAPH.length
      const end = textEnd(bytes, start)
      if (!startsAt(bytes, end, PARAGRAPH_CLOSE)) return NaN
      if (from > 0 && repeated === 1 && !percent) {
        const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
        if (startsAt(bytes, end, BOTH_CLOSE))
          Object.assign(like, { bytes, view, begin, from, to, end: start, close: end })
      }
      if (from === 0) {
        from = start
        to = end
      }
      tag.at = end + PARAGRAPH_CLOSE.length
    }
    if (!startsAt(bytes, tag.at, CELL_CLOSE)) return NaN
    tag.at += CELL_CLOSE.length
  }
  if (percent) percents.add(texts.count)
  texts.add(bytes, from, to)
  return repeated
}

/** What a cell of a percentage shows: 0.125 is kept for 12,5 %. */
export function percentIn(value: string, percent: boolean): string {
  return percent && value !== '' && Number.isFinite(Number(value))
    ? shownNumber(Number(value), 'percent')
    : value
}

/** A cell of a value that was read, from its first attribute to its text: most cells are written as the one before. */
interface Like {
  bytes: Uint8Array
  view: DataView
  begin: number
  from: number
  to: number
  /** Where its text begins, and where it ends. */
  end: number
  close: number
}

/** Takes a cell that differs from another only by its value and its text; false where it is not so. */
function takeLike(bytes: Uint8Array, tag: PlainTag, texts: RowTexts, like: Like): boolean {
  const { view, begin, from, to, end } = like
  if (like.bytes !== bytes || !sameAt(view, tag.at, begin, from - begin)) return false
  const value = tag.at + from - begin
  const valueEnd = quoteEnd(bytes, value)
  if (!sameAt(view, valueEnd, to, end - to)) return false
  const close = textEnd(bytes, valueEnd + end - to)
  if (!sameAt(view, close, like.close, BOTH_CLOSE.length)) return false
  texts.add(bytes, value, valueEnd)
  tag.at = close + BOTH_CLOSE.length
  return true
}
