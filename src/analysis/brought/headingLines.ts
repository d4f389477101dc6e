import type { TableRow } from '@/domain/broughtTable'
import { isTotal } from './isTotal'
import { decimalSign, readNumber } from './readNumber'

type Cells = readonly string[]

/** A line may group its neighbours' columns, or say them a second time as a program does: it is no line of data. */
export interface HeadingLines {
  /** Lines of the headings, as places among the rows. */
  from: number
  to: number
  /** The heading of each column, of all of its lines. */
  names: readonly string[]
}

/**
 * The headings around the fullest of their lines, `at`: a line above that groups columns, lines below that part a group or
 * tell each column's code ("CODGEO"). Merged cells hold a text once, so that a group goes on until the next.
 */
export function headingLines(rows: readonly TableRow[], at: number, width: number): HeadingLines {
  const main = padded(rows[at], width)
  const above = at > 0 ? padded(rows[at - 1], width) : []
  const below = padded(rows[at + 1], width)
  const further = padded(rows[at + 2], width)
  if (at > 0 && groups(above, main)) {
    const codes = areCodes(below, main, further)
    return { from: at - 1, to: codes ? at + 1 : at, names: grouped(above, main) }
  }
  if (rows.length > at + 2 && parts(below, main)) {
    return { from: at, to: at + 1, names: grouped(main, below) }
  }
  return { from: at, to: rows.length > at + 2 && areCodes(below, main, further) ? at + 1 : at, names: main }
}

const padded = (row: TableRow | undefined, width: number): string[] =>
  Array.from({ length: width }, (_, column) => (row?.at(column) ?? '').replace(/\s+/g, ' ').trim())
const YEAR = /^(?:année |an |exercice )?((?:19|20)\d\d)$/i
const isYear = (cell: string) => YEAR.test(cell)
const isFigure = (cell: string) => typeof readNumber(cell, decimalSign([cell])) === 'number'
const isHeading = (cell: string) => cell === '' || isYear(cell) || !isFigure(cell)
const filled = (cells: Cells) => cells.filter(Boolean)

/**
 * A line above: several texts, or one over years. It leaves the first column alone, where a title stands, unless the headings leave
 * that one to it, as merged cells do.
 */
function groups(above: Cells, main: Cells): boolean {
  const said = filled(above)
  const first = Math.max(
    0,
    main.findIndex((cell, column) => cell || above[column]),
  )
  const from = above.findIndex(Boolean)
  if (from < 0 || !above.every(isHeading) || above.some(isTotal)) return false
  if (from <= first) return said.length > 1 && !main[first]
  const under = filled(main.slice(from))
  return under.length > 0 && (said.length > 1 || under.every(isYear))
}

/** A line below that names no territory, and tells columns that the line above leaves without a heading. */
function parts(below: Cells, main: Cells): boolean {
  const said = filled(below)
  return (
    !below[0] &&
    said.length > 1 &&
    below.every(isHeading) &&
    said.every((cell) => isYear(cell) || readNumber(cell, ',') === 'unreadable') &&
    below.some((cell, column) => cell && !main[column])
  )
}

/** Names of fields, one under each heading, where the line below them holds figures. */
function areCodes(below: Cells, main: Cells, further: Cells): boolean {
  const said = filled(below)
  return (
    said.length > 1 &&
    said.length >= filled(main).length &&
    said.every((cell) => /^[A-Za-z]\w*$/.test(cell)) &&
    said.some((cell) => /_|[A-Za-z]\d|GEO$/i.test(cell)) &&
    new Set(said).size === said.length &&
    further.some((cell, column) => isFigure(cell) && below[column])
  )
}

/** "2023" over "Hommes" is "Hommes 2023"; "Médecins" over "2023" is "Médecins 2023"; other words are parted by a comma. */
function grouped(upper: Cells, lower: Cells): string[] {
  let group = ''
  return lower.map((part, column) => {
    const own = upper[column] ?? ''
    group = own || group
    if (!part) return own
    if (!group || group === part) return part
    if (isYear(group)) return `${part} ${group.replace(YEAR, '$1')}`
    return isYear(part) ? `${group} ${part.replace(YEAR, '$1')}` : `${group}, ${part}`
  })
}
