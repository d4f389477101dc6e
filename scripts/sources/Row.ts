import { InputError } from './InputError'

/** Where a record stands beyond its file and line. `headings`: what the file calls each field, where it is not its own name. */
export interface RowSource {
  sheet?: string
  headings?: Readonly<Record<string, string>>
}

/** A record of a table, read field by field; each reader says what it expects and refuses anything else. */
export class Row {
  readonly file: string
  readonly line: number
  private readonly cells: Readonly<Record<string, string>>
  private readonly from: RowSource

  constructor(file: string, line: number, cells: Readonly<Record<string, string>>, from: RowSource = {}) {
    this.file = file
    this.line = line
    this.cells = cells
    this.from = from
  }

  /** The cell as it stands, '' where empty. */
  raw(field: string): string {
    const cell = this.cells[field]
    if (cell === undefined) throw new Error(`column ${field} was not asked for in readTable`)
    return cell
  }

  /** Does its table have this column? */
  has(field: string): boolean {
    return this.cells[field] !== undefined
  }

  /** Names of its columns. */
  fields(): string[] {
    return Object.keys(this.cells)
  }

  /** What the file calls a column. */
  heading(field: string): string {
    return this.from.headings?.[field] ?? field
  }

  /** A text that may not be empty. */
  text(field: string): string {
    const cell = this.raw(field)
    return cell === '' ? this.refuse(field, 'un texte non vide') : cell
  }

  /** A text of a given form, for instance a commune code. */
  matching(field: string, pattern: RegExp, expected: string): string {
    const cell = this.raw(field)
    return pattern.test(cell) ? cell : this.refuse(field, expected)
  }

  /** A number between two limits, both allowed. */
  number(field: string, least = -Infinity, greatest = Infinity): number {
    const cell = this.raw(field)
    const value = Number(cell)
    if (cell.trim() === '' || !Number.isFinite(value)) return this.refuse(field, 'un nombre')
    if (value < least || value > greatest) return this.refuse(field, bounded(least, greatest))
    return value
  }

  /** A number between two limits that may be written with a decimal comma, where a producer is known to do so. */
  decimal(field: string, least = -Infinity, greatest = Infinity): number {
    const value = Number(this.raw(field).replace(',', '.'))
    if (this.raw(field) === '' || !Number.isFinite(value)) return this.refuse(field, 'un nombre')
    if (value < least || value > greatest) return this.refuse(field, bounded(least, greatest))
    return value
  }

  /** A number of 0 or more, or null where the cell is empty: an empty cell is a gap, never a zero. */
  optionalNumber(field: string): number | null {
    return this.raw(field) === '' ? null : this.number(field, 0)
  }

  /** A whole number of 0 or more. */
  count(field: string): number {
    const cell = this.raw(field)
    return /^\d+$/.test(cell) ? Number(cell) : this.refuse(field, 'un nombre entier')
  }

  /** @throws InputError always */
  refuse(field: string, expected: string): never {
    const found = this.raw(field)
    throw new InputError({
      file: this.file,
      ...(this.from.sheet === undefined ? {} : { sheet: this.from.sheet }),
      line: this.line,
      field: this.heading(field),
      expected,
      found: found === '' ? 'rien' : `« ${found.slice(0, 60)} »`,
    })
  }
}

/** A number between two limits, in words, one of which there may be none of. */
function bounded(least: number, greatest: number): string {
  if (greatest === Infinity) return `un nombre de ${least} ou plus`
  if (least === -Infinity) return `un nombre de ${greatest} ou moins`
  return `un nombre de ${least} à ${greatest}`
}
