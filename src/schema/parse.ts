import * as v from 'valibot'

/** Where a file departs from its schema. `field` is a path such as `bassin.name.12`. */
export interface SchemaProblem {
  file: string
  field: string
  expected: string
  found: string
}

/** Thrown by `parse`; carries the first problem found, for a sentence that says what and where. */
export class SchemaError extends Error {
  readonly problem: SchemaProblem
  constructor(problem: SchemaProblem) {
    super(`${problem.file} : « ${problem.field} », attendu ${problem.expected}, trouvé ${problem.found}`)
    this.name = 'SchemaError'
    this.problem = problem
  }
}

/**
 * The only door through which unknown data enters.
 * @returns the typed value. @throws SchemaError naming file, field, what was expected and what was found.
 */
export function parse<T extends v.GenericSchema>(schema: T, input: unknown, file: string): v.InferOutput<T> {
  const result = v.safeParse(schema, input, { abortEarly: true })
  if (result.success) return result.output
  const issue = result.issues[0]
  throw new SchemaError({
    file,
    field: v.getDotPath(issue) ?? '(racine)',
    expected: wordsOf(issue),
    found: inFrench(issue.received),
  })
}

/** Names that the validator gives to kinds of values, in the reader's words; other texts pass through. */
const KINDS: Record<string, string> = {
  string: 'un texte',
  number: 'un nombre',
  boolean: 'oui ou non',
  Object: 'un objet',
  Array: 'une liste',
  undefined: 'rien',
  null: 'null',
  never: 'rien sous ce nom',
  NaN: 'une valeur qui n’est pas un nombre',
}

function inFrench(kind: string): string {
  const choices = /^\((.*)\)$/.exec(kind)?.[1]
  if (choices) return choices.split(' | ').map(inFrench).join(' ou ')
  const limit = /^([<>])=(.*)$/.exec(kind)
  if (limit) return `${limit[2] ?? ''} ou ${limit[1] === '<' ? 'moins' : 'plus'}`
  return KINDS[kind] ?? kind
}

/** Our own message where a check has one; the validator's, in English, says less than what it expected. */
function wordsOf({ message, expected }: v.BaseIssue<unknown>): string {
  return message.startsWith('Invalid ') ? inFrench(expected ?? message) : message
}
