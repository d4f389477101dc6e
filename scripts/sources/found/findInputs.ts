import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { InputError } from '../InputError'
import type { Form, Input } from './Form'
import { headOf, type Head } from './head'
import { INPUT_NAMES, INPUTS, type InputName, type RowsOf } from './INPUTS'
import { unknownSaid } from './unknownSaid'

/** A file of a folder, and what it was recognised as. */
export interface FoundFile {
  name: InputName
  head: Head
  form: Form<unknown>
  vintages: readonly string[]
}

export interface FoundInputs {
  files: readonly FoundFile[]
  /** Files that are nothing that the pipeline reads. */
  unknown: readonly Head[]
  /** Those of an input, the newest first; of one vintage, the producer's own before what was prepared. */
  of: (name: InputName) => readonly FoundFile[]
}

/** What a folder of inputs holds, file by file, recognised by what is inside and not by names. */
export function findInputs(folder: string): FoundInputs {
  const heads = filesIn(folder).map(headOf)
  const known = heads.map((head) => ({ head, as: recognise(head) }))
  const files = known.flatMap(({ as }) => as)
  return {
    files,
    unknown: known.flatMap(({ head, as }) => (as.length > 0 ? [] : [head])),
    of: (name) => files.filter((file) => file.name === name).sort(newestFirst),
  }
}

function recognise(head: Head): FoundFile[] {
  return INPUT_NAMES.flatMap((name): FoundFile[] => {
    const forms: readonly Form<unknown>[] = INPUTS[name].forms
    for (const form of forms) {
      const vintages = form.vintages(head)
      if (vintages) return [{ name, head, form, vintages }]
    }
    return []
  })
}

function newestFirst(a: FoundFile, b: FoundFile): number {
  const [one, other] = [a.vintages.at(-1) ?? '', b.vintages.at(-1) ?? '']
  const own = Number(a.form.prepared ?? false) - Number(b.form.prepared ?? false)
  const names = a.head.path < b.head.path ? -1 : 1
  return one === other ? own || names : one < other ? 1 : -1
}

/** What was read of an input, from which files and of which newest vintage. */
export interface ReadInput<T> {
  rows: T
  vintage: string
  files: readonly FoundFile[]
}

/**
 * The rows of an input: of its newest file, or of all put together where they add up.
 * @throws InputError of the reader; where no file is recognised, that of the prepared file's reader, which says what it lacks
 */
export async function readInput<Name extends InputName>(
  folder: string,
  found: FoundInputs,
  name: Name,
): Promise<ReadInput<RowsOf<Name>>> {
  const own = INPUTS[name] as unknown as Input<RowsOf<Name>>
  const files = found.of(name)
  const used = own.together ? files : files.slice(0, 1)
  const parts: RowsOf<Name>[] = []
  for (const { form, head } of used) parts.push((await form.read(head.path, head)) as RowsOf<Name>)
  const [first] = parts
  if (first === undefined) {
    if ('absent' in own) return { rows: own.absent, vintage: '', files: [] }
    return unrecognised(folder, own, found.unknown)
  }
  return {
    rows: own.together ? own.together(parts) : first,
    vintage: used[0]?.vintages.at(-1) ?? '',
    files: used,
  }
}

/** Nothing was recognised: the file that lies where the prepared one should tells why, if there is one; else those that cannot be opened are named. */
async function unrecognised<T>(
  folder: string,
  { path, forms }: Input<T>,
  unknown: readonly Head[],
): Promise<never> {
  const at = join(folder, ...path)
  const refused = (expected: string, found: string) =>
    new InputError({ file: path[1], line: null, field: null, expected, found })
  const form = forms.find(({ prepared }) => prepared) ?? forms[0]
  if (form && existsSync(at) && statSync(at).isFile()) {
    const head = headOf(at)
    if (!['table', 'json', 'page', 'empty'].includes(head.kind))
      throw refused(
        `l’une des formes connues (${forms.map(({ says }) => says).join(' ; ')})`,
        unknownSaid(head),
      )
    await form.read(at, head)
    throw refused(`le contenu connu (${form.says})`, 'autre chose')
  }
  const spoiled = unknown.filter(({ kind }) => ['other', 'page', 'empty'].includes(kind))
  throw refused(
    `un fichier lisible à l’adresse ${at}, ou l’un de ceux du producteur (npm run data:plan)`,
    spoiled.length > 0
      ? `rien de tel, mais ${spoiled.map((head) => `${head.file} (${unknownSaid(head)})`).join(', ')}`
      : 'rien',
  )
}

/** Every file of a folder, in order of path; what starts with a dot is not one of them. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
    )
}
