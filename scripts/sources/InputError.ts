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
