import type { ColumnGuess, PlaceGuess, RawTable, TableRow, TableSurvey } from '@/domain/broughtTable'
import { TableRefused } from '@/domain/broughtTable'
import { fold } from '@/domain/text'
import { COMMUNE_LEVEL, HOME_LEVEL, levelEntry, MAP_LEVELS } from '@/schema/level'
import { arePostal } from '../own/arePostal'
import { decimalsOf, decimalSign, readNumber } from './readNumber'
import { readPlace, type PlaceIndex } from './readPlace'
import { isFilled } from './isFilled'
import { tableHead } from './tableHead'
import { isTotal } from './isTotal'

/** Lines that a column is judged by, spread over the table. */
const JUDGED = 400
const SAMPLE = 3

/** What stands in a table beside the figure that it is about: people, years, places on the earth, codes. */
const BESIDE =
  /^(pop(ulation)?|nombre d habitants|habitants|annee|millesime|lat(itude)?|lon(g|gitude)?|x|y|codes?|num(ero)?|id(entifiant)?|siren|siret|insee|finess|geo|codgeo)\b/
/** No figure is written so, every code of a département below 10 is. */
const isCode = (cell: string) => /^0\d/.test(cell)

/** A figure that is only said to be below another, or above: it is none, and is told as such when it is read. */
const BOUND = /^(<|>|≤|≥|(moins|plus) de |(inf|sup)(érieure?|\.)? à )\s*\d/i

/** The level that a heading names. */
const levelSaid = (heading: string) => MAP_LEVELS.find((level) => levelEntry(level).headings?.test(heading))

/** Of the cells of a column, those of some lines, spread over all of them; empty ones and totals are left out. */
function judgedCells(rows: readonly TableRow[], first: number, column: number): string[] {
  const step = Math.max(1, Math.floor((rows.length - first) / JUDGED))
  const cells: string[] = []
  for (let at = first; at < rows.length && cells.length < JUDGED; at += step) {
    const cell = (rows[at]?.at(column) ?? '').trim()
    if (cell && !isTotal(cell)) cells.push(cell)
  }
  return cells
}

/**
 * What a table seems to hold: its headings, which column names the territories and at which level, and which are figures.
 * All of it may be corrected by the person.
 * @throws TableRefused for a table without a line of data
 */
export function surveyTable(
  table: RawTable,
  index: PlaceIndex,
  sheets: readonly string[],
  sheet: number,
): TableSurvey {
  const { names, headLine, lastHeadLine, first } = tableHead(table)
  const { rows } = table
  const data = rows.slice(first).filter(isFilled).length
  if (data === 0) throw new TableRefused({ kind: 'no-rows' })
  const columns = names.map((name, column) => columnGuess(table, first, column, name))
  const place = placeGuess(table, first, columns, index)
  const figures = [...columns.keys()].filter(
    (column) => column !== place?.column && isFigures(columns[column]) && !saysPlace(names[column] ?? ''),
  )
  const isBeside = (column: number) =>
    BESIDE.test(plain(names[column] ?? '')) || columns[column]?.sample.some(isCode) === true
  const likeliest = figures.sort((a, b) => Number(isBeside(a)) - Number(isBeside(b)))
  return { sheets, sheet, headLine, lastHeadLine, rows: data, columns, figures: likeliest, place }
}

function columnGuess({ rows }: RawTable, first: number, column: number, name: string): ColumnGuess {
  const cells = judgedCells(rows, first, column)
  const decimal = decimalSign(cells)
  const read = cells.map((cell) => readNumber(cell, decimal))
  const numbers = read.filter((value) => typeof value === 'number')
  // A column of which much is a statistical secret holds figures all the same; so does one of figures too small to be told.
  const said = cells.filter((cell, at) => read[at] !== 'none' && !BOUND.test(cell))
  return {
    ...{ name, decimal },
    filled: said.length,
    numbers: numbers.length,
    decimals: numbers.reduce((most, value) => Math.max(most, decimalsOf(value)), 0),
    percent: cells.some((cell) => cell.endsWith('%')),
    sample: (said.length > 0 ? said : cells).slice(0, SAMPLE),
  }
}

/** Nearly all that it holds are numbers. */
const isFigures = (column?: ColumnGuess) =>
  column !== undefined && column.numbers > 0 && column.numbers >= 0.7 * column.filled

const saysPlace = (name: string) => levelSaid(plain(name)) !== undefined
const plain = (name: string) => fold(name).replace(/[_-]/g, ' ')

/** The column and level of which most cells are territories, each told once; what its heading says counts too. */
function placeGuess(
  { rows }: RawTable,
  first: number,
  columns: readonly ColumnGuess[],
  index: PlaceIndex,
): PlaceGuess | null {
  let best: (PlaceGuess & { score: number }) | null = null
  columns.forEach(({ name }, column) => {
    const cells = judgedCells(rows, first, column)
    if (cells.length === 0) return
    const heading = plain(name)
    for (const level of MAP_LEVELS) {
      const postal = level === COMMUNE_LEVEL && arePostal(cells, heading, index.communes)
      const read = cells.map((cell) => readPlace(cell, { level, postal }, [], index))
      const codes = read.flatMap((found) => ('code' in found ? [found.code] : []))
      const fits = read.filter((one) => 'code' in one || one.likely.length > 0).length / cells.length
      // Most postal codes are those of several communes, which is asked afterwards: places all the same, after any other column.
      const found = postal ? 0.6 * fits : codes.length / cells.length
      const told = postal ? cells : codes
      const once = new Set(told).size / Math.max(1, told.length)
      const byCode = read.filter((one) => 'code' in one && one.by === 'code').length / cells.length
      const said = levelSaid(heading)
      // Small whole numbers may be codes of départements, and are figures first: unless the heading says so, or nothing else is.
      const bare = said !== level && cells.every((cell) => /^[1-9]\d{0,2}$/.test(cell))
      if (bare && column > 0) continue
      const score =
        found * (0.4 + 0.6 * once) +
        0.1 * fits +
        0.15 * byCode * once +
        (said === level ? 0.5 : said ? -0.3 : 0) -
        (bare ? 0.5 : 0) -
        (level === HOME_LEVEL ? 0.05 : 0) -
        column * 0.002
      if (fits >= 0.5 && once > 0.3 && score > (best?.score ?? 0.55)) best = { column, level, postal, score }
    }
  })
  if (!best) return null
  const { column, level, postal } = best as PlaceGuess
  return { column, level, ...(postal ? { postal } : {}) }
}
