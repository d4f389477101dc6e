import { Foreseen } from '../Foreseen'

/** What is wrong in an input, precisely enough to go and mend it. `line` counts from 1, header included; null for a whole file. */
export interface InputProblem {
  file: string
  /** Of a workbook. */
  sheet?: string
  line: number | null
  field: string | null
  expected: string
  found: string
}

/** Thrown by every reader. The message is a French sentence that names file, sheet, line, field, what was expected and what was found. */
export class InputError extends Foreseen {
  readonly problem: InputProblem
  constructor(problem: InputProblem) {
    const where = [
      problem.file,
      problem.sheet === undefined ? '' : `feuille « ${problem.sheet} »`,
      problem.line === null ? '' : `ligne ${problem.line}`,
      problem.field === null ? '' : `champ « ${problem.field} »`,
    ]
    super(`${where.filter(Boolean).join(', ')} : attendu ${problem.expected}, trouvé ${problem.found}.`)
    this.name = 'InputError'
    this.problem = problem
  }
}

/** A line with another number of cells than its heading has: cut, or with a separator inside a cell. Names the first column that it lacks. */
export function unevenLine(
  file: string,
  line: number,
  heading: readonly string[],
  cells: readonly unknown[],
): InputError {
  const field = heading[cells.length]?.trim() || null
  return new InputError({
    file,
    line,
    field,
    expected: `${heading.length} cellules`,
    found: String(cells.length),
  })
}
