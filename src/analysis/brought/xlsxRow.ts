import { MOST_COLUMNS, TableRefused } from '@/domain/broughtTable'
import { afterSpace, PlainTag, startsAt, textEnd, wholeAt, word } from './byteMarkup'
import { shownNumber, undusted, type NumberForm } from './numberForms'
import type { RowForm } from './plainRows'
import { RowTexts } from './rowTexts'

/** A line of a sheet, and its number where it is told. */
export interface XlsxRow {
  at: number | undefined
  cells: string[]
}

const [CELL, CELL_CLOSE, ROW_CLOSE] = [word('<c'), word('</c>'), word('</row>')]
const [FORMULA, FORMULA_CLOSE] = [word('<f'), word('</f>')]
const [VALUE, VALUE_CLOSE] = [word('<v>'), word('</v>')]
const [INLINE, TEXT, INLINE_CLOSE] = [word('<is>'), word('<t'), word('</t></is>')]
const [REFERENCE, TYPE, STYLE] = [word('r'), word('t'), word('s')]
/** What a cell holds (ECMA-376, `t`); a number unless it is told. */
const NUMBER = 'n'
const KINDS = [NUMBER, 's', 'str', 'inlineStr', 'b', 'e', 'd'].map((kind) => ({ kind, bytes: word(kind) }))

/** What a workbook says of the cells of its sheets: the texts that they share, how numbers of a style are shown. */
export interface Look {
  shared: readonly string[]
  forms: ReadonlyMap<number, NumberForm>
}

/** Lines of an XLSX sheet whose cells hold a value, a formula and its value, or one text. */
export function xlsxRows({ shared, forms }: Look): RowForm<XlsxRow> {
  const texts = new RowTexts()
  const kinds: string[] = []
  const shown: (NumberForm | undefined)[] = []
  const columns: number[] = []
  return {
    tag: 'row',
    read(bytes, at) {
      const tag = new PlainTag(bytes)
      const row: XlsxRow = { at: undefined, cells: [] }
      let ordered = true
      texts.begin()
      tag.begin(at)
      while (tag.next()) if (tag.is(REFERENCE)) row.at = wholeAt(bytes, tag.from, tag.to)
      if (tag.unusual || tag.empty) return null
      for (let column = 0; ; column++) {
        const next = afterSpace(bytes, tag.at)
        if (startsAt(bytes, next, ROW_CLOSE)) {
          const cells = texts.read()
          if (!cells) return null
          // Nearly always each cell is behind the one before: the line is theirs already.
          const inPlace = ordered && texts.count <= MOST_COLUMNS
          if (inPlace) row.cells = cells
          for (let k = 0; k < texts.count; k++) {
            const cell = cellText(kinds[k] ?? NUMBER, cells[k] ?? '', shared, shown[k])
            if (inPlace) cells[k] = cell
            else placeCell(row.cells, columns[k] ?? 0, cell)
          }
          return { row, end: next + ROW_CLOSE.length }
        }
        if (!startsAt(bytes, next, CELL)) return null
        tag.begin(next + CELL.length)
        let kind: string | undefined = NUMBER
        let form: NumberForm | undefined
        while (tag.next()) {
          if (tag.is(REFERENCE)) column = columnAt(bytes, tag.from) ?? column
          else if (tag.is(TYPE)) kind = kindAt(bytes, tag)
          else if (forms.size > 0 && tag.is(STYLE)) form = forms.get(wholeAt(bytes, tag.from, tag.to))
        }
        if (tag.unusual || kind === undefined || !takeCell(bytes, tag, texts)) return null
        kinds[texts.count - 1] = kind
        shown[texts.count - 1] = form
        columns[texts.count - 1] = column
        ordered &&= column === texts.count - 1
      }
    },
  }
}

const kindAt = (bytes: Uint8Array, { from, to }: PlainTag) =>
  KINDS.find((one) => one.bytes.length === to - from && startsAt(bytes, from, one.bytes))?.kind

/** Takes what the cell holds that `tag` opened, and moves behind it; false where a parser should read it. */
function takeCell(bytes: Uint8Array, tag: PlainTag, texts: RowTexts): boolean {
  let from = 0
  let to = 0
  if (!tag.empty) {
    if (startsAt(bytes, tag.at, FORMULA) && !passFormula(bytes, tag)) return false
    const close = passOpening(bytes, tag)
    if (close) {
      from = tag.at
      to = textEnd(bytes, from)
      if (!startsAt(bytes, to, close)) return false
      tag.at = to + close.length
    }
    if (!startsAt(bytes, tag.at, CELL_CLOSE)) return false
    tag.at += CELL_CLOSE.length
  }
  texts.add(bytes, from, to)
  return true
}

/** Moves behind what opens a value or a text; what closes it, or null where there is none. */
function passOpening(bytes: Uint8Array, tag: PlainTag): Uint8Array | null {
  if (startsAt(bytes, tag.at, VALUE)) {
    tag.at += VALUE.length
    return VALUE_CLOSE
  }
  if (!startsAt(bytes, tag.at, INLINE) || !startsAt(bytes, tag.at + INLINE.length, TEXT)) return null
  tag.begin(tag.at + INLINE.length + TEXT.length)
  return tag.skip() && !tag.empty ? INLINE_CLOSE : null
}

/** Moves behind a formula: it is never read. */
function passFormula(bytes: Uint8Array, tag: PlainTag): boolean {
  tag.begin(tag.at + FORMULA.length)
  if (!tag.skip()) return false
  if (tag.empty) return true
  const end = textEnd(bytes, tag.at)
  tag.at = end + FORMULA_CLOSE.length
  return startsAt(bytes, end, FORMULA_CLOSE)
}

/** Puts a cell in its place in a line. Far to the right of many lines, one cell each would make a table without end. */
export function placeCell(row: string[], column: number, cell: string): void {
  if (column < MOST_COLUMNS) {
    while (row.length < column) row.push('')
    row[column] = cell
    // An empty one is only coloured.
  } else if (cell !== '') throw new TableRefused({ kind: 'too-many', what: 'columns' })
}

/** A to Z, then AA: the column of a reference such as "AB12", from 0. */
function columnAt(bytes: Uint8Array, from: number): number | undefined {
  let column = 0
  for (let at = from; at < from + 3; at++) {
    const letter = (bytes[at] ?? 0) - 64
    if (!(letter >= 1 && letter <= 26)) break
    column = column * 26 + letter
  }
  return column ? column - 1 : undefined
}
export const columnOf = (reference: string | undefined) => columnAt(word(reference ?? ''), 0)

/** Numbers that are typed as they are stored: most of them. */
const PLAIN = /^-?(0|[1-9]\d{0,9})(\.\d{0,3}[1-9])?$/

/** What a cell of a kind says: a number as it was typed, for what is stored may end in a dust of decimals. */
export function cellText(kind: string, value: string, shared: readonly string[], form?: NumberForm): string {
  if (kind === 's') return shared[Number(value)] ?? ''
  if (kind === 'e') return ''
  if (kind !== NUMBER || (!form && PLAIN.test(value))) return value
  if (value === '' || !Number.isFinite(Number(value))) return value
  return form ? shownNumber(Number(value), form) : undusted(Number(value))
}
