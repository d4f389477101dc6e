import type { PublishedLevel } from '@/schema/level'

/** The cells of a line, from 0; undefined beyond its last. An array of texts is one. */
export interface TableRow extends Iterable<string> {
  readonly length: number
  at(column: number): string | undefined
}

/** A table as a file holds it: texts, whatever its form. Lines are counted from 1, as spreadsheets do. */
export interface RawTable {
  /** Of the sheet; '' where the file has one table only. */
  name: string
  rows: readonly TableRow[]
}

/** What a file of figures can be refused for; told as sentences by the page. */
export type TableProblem =
  | { kind: 'empty' }
  | { kind: 'too-big' }
  | { kind: 'too-many'; what: 'rows' | 'columns' }
  | { kind: 'no-rows' }
  | { kind: 'other'; format: 'pdf' | 'picture' | 'old-document' | 'archive' | 'web' | 'unknown' }
  | { kind: 'unreadable'; format: 'xlsx' | 'ods' | 'json' | 'zip' }
  | { kind: 'unfolds' }
  | { kind: 'no-place' }
  | { kind: 'too-slow' }
  | { kind: 'broken' }
  | { kind: 'gone' }

/** Thrown while a table is read; caught once, where its sentence is made. */
export class TableRefused extends Error {
  constructor(readonly problem: TableProblem) {
    super(problem.kind)
  }
}

export const MOST_BYTES = 100_000_000
export const MOST_ROWS = 100_000
export const MOST_COLUMNS = 500

/** Which sign parts the decimals of a column. */
export type DecimalSign = ',' | '.'

/** A column, and what it seems to be. */
export interface ColumnGuess {
  name: string
  /** Cells that hold something, not counting those that say that there is no figure, and those of them that are numbers. */
  filled: number
  numbers: number
  decimal: DecimalSign
  /** In its numbers, at most. */
  decimals: number
  /** Its numbers are written with a %. */
  percent: boolean
  /** First few cells, for the person to know it by. */
  sample: readonly string[]
}

/** The column that names the territories, and at which level. */
export interface PlaceGuess {
  column: number
  level: PublishedLevel
  /** Its codes of five digits are the post's, which half of the time are INSEE's of a commune elsewhere. */
  postal?: boolean
}

/** What was understood of a table. */
export interface TableSurvey {
  sheets: readonly string[]
  sheet: number
  /** First and last line of the headings; 0 where the table has none. */
  headLine: number
  lastHeadLine: number
  rows: number
  columns: readonly ColumnGuess[]
  /** Columns that seem to hold figures, likeliest first. */
  figures: readonly number[]
  place: PlaceGuess | null
}

/** How a line led to its territory; `person`: the person said which it is. */
export type PlacedBy = 'code' | 'name' | 'former' | 'arrondissement' | 'postal' | 'person'

export interface Line {
  line: number
  text: string
}
export interface PlacedLine extends Line {
  row: number
  code: string
  by: PlacedBy
}
/** A line that several territories answer to, or none, or an INSEE code among postal ones: `likely` are those that may have been meant, likeliest first. */
export interface LostLine extends Line {
  why: 'several' | 'postal' | 'official' | 'unknown' | 'outside'
  likely: readonly string[]
}

/** Where the lines of a table lead. Every line is in one of these. */
export interface Matching {
  placed: readonly PlacedLine[]
  lost: readonly LostLine[]
  /** Totals, set aside. */
  totals: readonly Line[]
  /** Lines that name no territory. */
  blank: number
}

/** How lines that lead to one territory make one figure. */
export type Merge = 'sum' | 'mean' | 'first'

/** What a column gives once its lines are placed. */
export interface ReadFigures {
  codes: readonly string[]
  values: readonly number[]
  /** One a code, where another column weighs them: null where it holds no number, or one below 0. */
  weights: readonly (number | null)[] | null
  /** Today's communes whose figure is made of several lines, of former communes or arrondissements. */
  merged: readonly string[]
  /** Territories told twice by the same name or code. */
  twice: readonly string[]
  /** Lines placed whose cell is empty, or says that there is no figure. */
  without: number
  /** Lines placed whose cell is no number that can be kept. */
  unreadable: readonly Line[]
}

/** Hears how far a reading has come: so much of that much, in bytes or signs. */
export type Heard = (done: number, total: number) => void

/** A file of one or several tables: each is read when it is asked for. */
export interface OpenedFile {
  sheets: readonly string[]
  tableAt: (sheet: number, heard?: Heard) => Promise<RawTable>
}
