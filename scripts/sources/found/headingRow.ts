import { InputError } from '../InputError'
import { plain } from './plain'

/** Of each column: the words of its heading, plain (no accents, no capitals), and whether the table may do without it. */
export type Columns = Readonly<Record<string, RegExp | { optional: RegExp }>>

export interface Heading {
  /** Row of the heading, counted from 0. */
  at: number
  /** Place of each column that is there. */
  places: Readonly<Record<string, number>>
  /** What the file calls each. */
  headings: Readonly<Record<string, string>>
}

const wordsOf = (column: Columns[string]) => (column instanceof RegExp ? column : column.optional)

/**
 * Finds the heading of a table among its first rows: the one in which most columns are found.
 * @throws InputError naming the column that it lacks, and what is there instead
 */
export function headingRow(
  rows: readonly (readonly string[])[],
  columns: Columns,
  where: { file: string; sheet?: string },
): Heading {
  const names = Object.keys(columns)
  const found = rows.map((row) => {
    const words = row.map(plain)
    const at = names.map(
      (name) => [name, words.findIndex((cell) => wordsOf(columns[name] ?? /$^/).test(cell))] as const,
    )
    return at.filter(([, place]) => place >= 0)
  })
  const best = Math.max(0, ...found.map(({ length }) => length))
  const at = best === 0 ? -1 : found.findIndex(({ length }) => length === best)
  const places = Object.fromEntries(found[at] ?? [])
  const lacking = names.find((name) => columns[name] instanceof RegExp && places[name] === undefined)
  if (lacking !== undefined) {
    const there = (rows[at] ?? []).filter(Boolean).join(', ')
    throw new InputError({
      ...where,
      line: at < 0 ? null : at + 1,
      field: saidOf(columns[lacking] ?? /$^/),
      expected: 'cette colonne',
      found:
        there === ''
          ? 'aucune ligne d’en-tête'
          : `« ${there.length > 200 ? `${there.slice(0, 200).trim()}…` : there} »`,
    })
  }
  const headings = Object.entries(places).map(([name, place]) => [name, rows[at]?.[place] ?? name])
  return { at, places, headings: Object.fromEntries(headings) }
}

/** The words of a column as a person reads them: of several wordings the first, of what varies an ellipsis. */
const saidOf = (column: Columns[string]): string =>
  wordsOf(column)
    .source.replace(/\(\?:|\(/g, '(')
    .replace(/\((?:[^()\\]|\\.)*\)\?/g, '')
    .replace(/\(([^()|]*)\|[^()]*\)/g, '$1')
    .replace(/\.[*+]/g, ' … ')
    .replace(/\\d\\d/g, '..')
    .replace(/[\\^$?()]/g, '')
    .replace(/ {2,}/g, ' ')
