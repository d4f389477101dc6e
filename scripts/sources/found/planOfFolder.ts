import { dirname, relative } from 'node:path'
import { INPUT_NAMES, INPUTS, type InputName } from './INPUTS'
import type { FoundFile, FoundInputs } from './findInputs'
import type { Input } from './Form'
import { downloadsOf, neededOf } from './plan'
import { readTaken } from './taken'
import { unknownSaid } from './unknownSaid'

/** Files of one input, read alike, beyond which a folder is told in one line: contours come one a département. */
const MANY = 5

/** What a folder holds, file by file, then the sources that it lacks. */
export function planOfFolder(folder: string, found: FoundInputs): { lines: string[]; lacking: boolean } {
  const at = (path: string) => relative(folder, path).normalize('NFC')
  const taken = readTaken(folder)
  const read = new Set(INPUT_NAMES.flatMap((name) => usedOf(found, name)))
  const groups = new Map<string, { files: string[]; said: string }>()
  for (const file of found.files) {
    const path = at(file.head.path)
    const on = taken[path]?.on
    const said = `${saidOf(file)} — ${read.has(file) ? 'lu' : 'laissé : un plus récent, ou du producteur, est là'}${on ? `, pris le ${on}` : ''}`
    const key = `${dirname(path)} ${said}`
    groups.set(key, { said, files: [...(groups.get(key)?.files ?? []), path] })
  }
  const known = [...groups.values()].flatMap(({ files, said }) =>
    files.length > MANY
      ? [`  ${dirname(files[0] ?? '')}/ : ${files.length} fichiers, ${said}`]
      : files.map((path) => `  ${path} : ${said}`),
  )
  const unknown = found.unknown.map((head) => `  ${at(head.path)} : ${unknownSaid(head)}`)
  const lacking = INPUT_NAMES.filter((name) => neededOf(name) && !isThere(found, name))
  const byHand = lacking.filter((name) => downloadsOf(name).length === 0)
  const direct = lacking.filter((name) => downloadsOf(name).length > 0)
  return {
    lacking: lacking.length > 0,
    lines: [
      `Dans ${folder} :`,
      ...known.sort(),
      ...(unknown.length > 0 ? ['Non reconnus, laissés de côté :', ...unknown] : []),
      ...(direct.length > 0 ? [`Il manque, que data:fetch prend : ${direct.join(', ')}.`] : []),
      ...(byHand.length > 0 ? [`Il manque, à prendre à la main : ${byHand.join(', ')}.`] : []),
      ...(lacking.length === 0 ? ['Rien ne manque.'] : []),
    ],
  }
}

const saidOf = ({ name, form, vintages }: FoundFile): string => {
  const years = vintages.filter(Boolean).join(', ')
  return `${name}, ${form.says}${years ? ` (${years})` : ''}`
}

/** An input that can be made of another one is there with it. */
export function isThere(found: FoundInputs, name: InputName): boolean {
  const { madeOf }: Input<never> = INPUTS[name] as never
  return [name, madeOf as InputName | undefined].some((own) => own && found.of(own).length > 0)
}

const usedOf = (found: FoundInputs, name: InputName): readonly FoundFile[] =>
  'together' in INPUTS[name] ? found.of(name) : found.of(name).slice(0, 1)
