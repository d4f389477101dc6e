import type { RawTable, TableRow } from '@/domain/broughtTable'
import { headingLines } from './headingLines'
import { decimalSign, readNumber } from './readNumber'

/** Titles and notes stand above the headings in no more lines than that. */
const PREAMBLE = 60

/** A table with its headings told apart; `first` is the place of its first line of data among the rows. */
export interface HeadedTable {
  names: readonly string[]
  /** First and last line of the headings, from 1; 0 where there are none. */
  headLine: number
  lastHeadLine: number
  first: number
}

const filled = (row: TableRow) => [...row].filter((cell) => cell.trim() !== '').length
const isFigure = (cell: string) => typeof readNumber(cell, decimalSign([cell])) === 'number'

/**
 * Where the headings are: the first line about as full as the lines below, after titles and notes, with the lines that share its
 * headings; a first line of data that holds figures is none. Columns without a heading, or with one told twice, are numbered.
 */
export function tableHead({ rows }: RawTable): HeadedTable {
  const usual = usualWidth(rows)
  const least = Math.max(Math.min(2, usual), Math.ceil(usual * 0.6))
  const at = rows.slice(0, PREAMBLE).findIndex((row) => filled(row) >= least)
  if (at < 0) return { names: [], headLine: 0, lastHeadLine: 0, first: 0 }
  const row = [...(rows[at] ?? [])]
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0)
  // A year is a heading too: figures make no headings where the line below has as many.
  const figures = row.filter(
    (cell) => cell.trim() !== '' && isFigure(cell) && !/^(19|20)\d\d$/.test(cell.trim()),
  )
  const headed = figures.length === 0 || figures.length < row.filter((cell) => cell.trim()).length / 3
  if (!headed) return { names: Array<string>(width).fill(''), headLine: 0, lastHeadLine: 0, first: at }
  const { from, to, names } = headingLines(rows, at, width)
  return { names: distinct(names.map(bounded)), headLine: from + 1, lastHeadLine: to + 1, first: to + 1 }
}

const bounded = (text: string) => text.slice(0, 120)

/** Cells that most lines fill: those of the middle of the table, where no title is. */
function usualWidth(rows: readonly TableRow[]): number {
  const from = Math.min(Math.floor(rows.length / 4), PREAMBLE)
  const counts = rows
    .slice(from, from + 200)
    .map(filled)
    .filter((count) => count > 0)
    .sort((a, b) => a - b)
  return counts[Math.floor(counts.length / 2)] ?? 0
}

function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return names.map((name) => {
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times > 1 && name ? `${name} (${times})` : name
  })
}
