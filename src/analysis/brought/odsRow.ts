import { afterSpace, PlainTag, startsAt, textEnd, wholeAt, word } from './byteMarkup'
import type { RowForm } from './plainRows'
import { RowTexts } from './rowTexts'

/** A line of a sheet: its cells, without the empty ones that end it, and how many times it is repeated. */
export interface SheetRow {
  cells: string[]
  times: number
}

/** Adds a cell to a line, so many times. */
type AddCell = (row: SheetRow, value: string, times: number) => void

const [CELL, CELL_CLOSE] = [word('<table:table-cell'), word('</table:table-cell>')]
const [PARAGRAPH, PARAGRAPH_CLOSE] = [word('<text:p>'), word('</text:p>')]
const ROW_CLOSE = word('</table:table-row>')
const [ROWS_REPEATED, COLUMNS_REPEATED] = [
  word('table:number-rows-repeated'),
  word('table:number-columns-repeated'),
]
const VALUE = word('office:value')

/** Lines of an ODS sheet whose cells hold one paragraph or none. */
export function odsRows(add: AddCell): RowForm<SheetRow> {
  const texts = new RowTexts()
  const times: number[] = []
  return {
    tag: 'table:table-row',
    read(bytes, at) {
      const tag = new PlainTag(bytes)
      const row: SheetRow = { cells: [], times: 1 }
      texts.begin()
      tag.begin(at)
      while (tag.next()) if (tag.is(ROWS_REPEATED)) row.times = wholeAt(bytes, tag.from, tag.to)
      if (tag.unusual || tag.empty || !(row.times >= 1)) return null
      for (;;) {
        const next = afterSpace(bytes, tag.at)
        if (startsAt(bytes, next, ROW_CLOSE)) {
          const cells = texts.read()
          if (!cells) return null
          for (const [at, cell] of cells.entries()) add(row, cell.trim(), times[at] ?? 1)
          return { row, end: next + ROW_CLOSE.length }
        }
        if (!startsAt(bytes, next, CELL)) return null
        tag.begin(next + CELL.length)
        const repeated = takeCell(bytes, tag, texts)
        if (!(repeated >= 1)) return null
        times[texts.count - 1] = repeated
      }
    },
  }
}

/** Takes the cell whose attributes begin where `tag` stands, and moves behind it: how many times it is repeated, or NaN. */
function takeCell(bytes: Uint8Array, tag: PlainTag, texts: RowTexts): number {
  let repeated = 1
  let from = 0
  let to = 0
  while (tag.next()) {
    if (tag.is(VALUE)) {
      from = tag.from
      to = tag.to
    } else if (tag.is(COLUMNS_REPEATED)) repeated = wholeAt(bytes, tag.from, tag.to)
  }
  if (tag.unusual) return NaN
  if (!tag.empty) {
    if (startsAt(bytes, tag.at, PARAGRAPH)) {
      const start = tag.at + PARAGRAPH.length
      const end = textEnd(bytes, start)
      if (!startsAt(bytes, end, PARAGRAPH_CLOSE)) return NaN
      if (from === 0) {
        from = start
        to = end
      }
      tag.at = end + PARAGRAPH_CLOSE.length
    }
    if (!startsAt(bytes, tag.at, CELL_CLOSE)) return NaN
    tag.at += CELL_CLOSE.length
  }
  texts.add(bytes, from, to)
  return repeated
}
