import type { RawTable } from '@/domain/broughtTable'
import { MOST_COLUMNS } from '@/domain/broughtTable'
import { bounded } from './readDelimited'
import { readMarkup } from './readMarkup'

/** Lines of the same content that a sheet repeats are written once for each, but for the empty ones that end it. */
const MOST_REPEATED = 100_000

/**
 * The sheets of an ODS workbook (OpenDocument 1.2), cells as texts: a number as it is kept, not as it is shown. What a formula
 * gave when the workbook was saved is read, never the formula.
 */
export function odsTables(content: string): RawTable[] {
  const tables: { name: string; rows: string[][] }[] = []
  let row: string[] = []
  let rowTimes = 1
  let cellTimes = 1
  let value: string | undefined
  let words: string[] = []
  let inCell = false
  let annotation = 0
  const rows = () => tables.at(-1)?.rows
  readMarkup(content, {
    open: (name, attribute) => {
      const times = (key: string) => Math.max(1, Number(attribute(key) ?? 1) || 1)
      if (name === 'table:table') tables.push({ name: attribute('table:name') ?? '', rows: [] })
      else if (name === 'table:table-row') {
        row = []
        rowTimes = times('table:number-rows-repeated')
      } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
        inCell = true
        cellTimes = times('table:number-columns-repeated')
        value = attribute('office:value')
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
        const cell = value ?? words.join('').trim()
        // What ends a line is repeated to the edge of the sheet, and says nothing.
        const kept = cell === '' ? Math.min(cellTimes, MOST_COLUMNS) : cellTimes
        for (let k = 0; k < Math.min(kept, MOST_COLUMNS + 1); k++) row.push(cell)
      } else if (name === 'table:table-row') {
        while (row.length && row.at(-1) === '') row.pop()
        const kept = row.length ? Math.min(rowTimes, MOST_REPEATED + 1) : Math.min(rowTimes, 1000)
        for (let k = 0; k < kept; k++) rows()?.push(row)
      }
    },
  })
  return tables.map(bounded)
}
