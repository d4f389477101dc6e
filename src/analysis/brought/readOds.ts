import {
  MOST_COLUMNS,
  MOST_ROWS,
  TableRefused,
  type Heard,
  type RawTable,
  type TableRow,
} from '@/domain/broughtTable'
import type { OpenedPart } from '../perimeter/unzip'
import { odsRows, percentIn, type SheetRow } from './odsRow'
import { PLAIN_ROWS, plainRows } from './plainRows'
import { declares, readMarkup } from './readMarkup'

/** Empty lines in the middle of a table that keep their place. */
const MOST_EMPTY = 1000

/**
 * The sheets of an ODS workbook (OpenDocument 1.2), cells as texts: a number as it is kept, not as it is shown, but for percentages. What a formula
 * gave when the workbook was saved is read, never the formula. Empty cells and lines that end a sheet are left out: they are
 * repeated to its edge.
 * @throws TableRefused as soon as a sheet is larger than can be handled: what is repeated may be so without end
 */
export async function odsTables(content: OpenedPart, heard: Heard): Promise<RawTable[]> {
  const tables: { name: string; rows: TableRow[] }[] = []
  let cells: string[] = []
  let rowTimes = 1
  let gaps = gapsOf()
  let emptyRows = 0
  let cellTimes = 1
  let value: string | undefined
  let words: string[] = []
  let inCell = false
  let annotation = 0
  const { rest, runs } = await plainRows(content, odsRows(gapsOf().add), heard)
  // No workbook declares a type or an entity.
  if (declares(rest)) throw new TableRefused({ kind: 'unreadable', format: 'ods' })
  readMarkup(rest, {
    open: (name, attribute) => {
      const times = (key: string) => Math.max(1, Number(attribute(key) ?? 1) || 1)
      if (name === 'table:table') {
        tables.push({ name: attribute('table:name') ?? '', rows: [] })
        emptyRows = 0
      } else if (name === 'table:table-row') {
        cells = []
        rowTimes = times('table:number-rows-repeated')
        gaps = gapsOf()
      } else if (name === PLAIN_ROWS) {
        for (const plain of runs[Number(attribute('n'))] ?? []) keep(plain)
      } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
        inCell = true
        cellTimes = times('table:number-columns-repeated')
        value = attribute('office:value')
        if (value !== undefined) value = percentIn(value, attribute('office:value-type') === 'percentage')
        words = []
      } else if (name === 'office:annotation') annotation++
      else if (inCell && !annotation) {
        if (name === 'text:p' && words.length) words.push('\n')
        else if (name === 'text:s') words.push(' ')
      }
    },
    text: (text) => {
      if (inCell && !annotation) words.push(text)
    },
    close: (name) => {
      if (name === 'office:annotation') annotation--
      else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
        inCell = false
        gaps.add(cells, value ?? words.join('').trim(), cellTimes)
      } else if (name === 'table:table-row') keep({ cells, times: rowTimes })
    },
  })
  return tables

  function keep({ cells, times }: SheetRow) {
    const rows = tables.at(-1)?.rows
    if (!rows) return
    if (cells.length === 0) {
      emptyRows = Math.min(emptyRows + times, MOST_EMPTY)
      return
    }
    if (rows.length + emptyRows + times > MOST_ROWS)
      throw new TableRefused({ kind: 'too-many', what: 'rows' })
    for (; emptyRows > 0; emptyRows--) rows.push([])
    for (let k = 0; k < times; k++) rows.push(cells)
  }
}

/** Adds cells to a line; empty ones once something follows them. */
function gapsOf() {
  let of: string[] | null = null
  let gap = 0
  return {
    add(cells: string[], value: string, times: number) {
      if (cells !== of) {
        of = cells
        gap = 0
      }
      if (value === '') {
        gap += times
        return
      }
      if (cells.length + gap + times > MOST_COLUMNS)
        throw new TableRefused({ kind: 'too-many', what: 'columns' })
      for (; gap > 0; gap--) cells.push('')
      for (let k = 0; k < times; k++) cells.push(value)
    },
  }
}
