import { relative } from 'node:path'
import type { Sources } from '@/schema/sources'
import { DOWNLOADS } from './DOWNLOADS'
import type { FoundFile, FoundInputs } from './findInputs'
import type { Form, Input } from './Form'
import { INPUT_NAMES, INPUTS, type InputName } from './INPUTS'

const formsOf = (name: InputName): readonly Form<unknown>[] => INPUTS[name].forms
const neededOf = (name: InputName): boolean => !('absent' in INPUTS[name])

/** What each source wants, as lines: producer, page, accepted forms, direct address, vintage, day it was read, licence. */
export function planOf(sources: Sources): string[] {
  return INPUT_NAMES.flatMap((name) => {
    const input: Input<never> = INPUTS[name] as never
    const { source, path, columns, madeOf } = input
    const read = sources.find(({ id }) => id === source)
    const about = read ?? input.about
    const direct = DOWNLOADS.filter(({ input }) => input === name)
    const [first, ...others] = direct
    return [
      `${name} : ${about?.title ?? source}`,
      `  producteur   ${about?.producer ?? '?'}${neededOf(name) ? '' : ' (facultatif)'}`,
      `  page         ${about?.url ?? 'aucune'}`,
      `  formes       ${[...new Set([...formsOf(name).map(({ says }) => says), ...(madeOf ? [`ou tiré de ${madeOf}`] : [])])].join(' ; ')}`,
      ...(columns
        ? [
            '               celle que publie le producteur n’est pas connue : un fichier plus récent est à préparer,',
            `               et reconnu à ses colonnes : ${columns}`,
          ]
        : []),
      `  fichier      ${[...new Set(direct.map(({ file }) => file.replace(/-\w+\.geojson$/, '-*.geojson')))].join(', ') || path.join('/')}`,
      `  adresse      ${first ? `${first.url}${others.length > 0 ? ` (et ${others.length} autres)` : ''}` : 'aucune qui soit stable : voir la page'}`,
      `  en usage     ${read ? `${read.vintage}, lu le ${read.readOn}` : 'pas encore'}`,
      `  licence      ${about?.licence ?? '?'}`,
      '',
    ]
  })
}

/** What a folder holds, file by file, then the sources that it lacks. */
export function planOfFolder(folder: string, found: FoundInputs): { lines: string[]; lacking: boolean } {
  const at = (path: string) => relative(folder, path).normalize('NFC')
  const read = new Set(INPUT_NAMES.flatMap((name) => usedOf(found, name)))
  const known = found.files.map((file) => {
    const vintages = file.vintages.filter(Boolean).join(', ')
    const use = read.has(file) ? 'lu' : 'laissé : un plus récent, ou du producteur, est là'
    return `  ${at(file.head.path)} : ${file.name}, ${file.form.says}${vintages ? ` (${vintages})` : ''} — ${use}`
  })
  const unknown = found.unknown.map(({ path, kind }) => `  ${at(path)} : ${UNKNOWN[kind]}`)
  const lacking = INPUT_NAMES.filter((name) => {
    const { madeOf }: Input<never> = INPUTS[name] as never
    const there = [name, madeOf as InputName | undefined].some((own) => own && found.of(own).length > 0)
    return neededOf(name) && !there
  })
  return {
    lacking: lacking.length > 0,
    lines: [
      `Dans ${folder} :`,
      ...known.sort(),
      ...(unknown.length > 0 ? ['Non reconnus, laissés de côté :', ...unknown] : []),
      ...(lacking.length > 0 ? [`Il manque : ${lacking.join(', ')}.`] : ['Rien ne manque.']),
    ],
  }
}

const usedOf = (found: FoundInputs, name: InputName): readonly FoundFile[] =>
  'together' in INPUTS[name] ? found.of(name) : found.of(name).slice(0, 1)

/** What is said of a file that is nothing known, by what it looks like. */
const UNKNOWN = {
  table: 'une table, aux colonnes inconnues',
  json: 'du JSON, d’une forme inconnue',
  page: 'une page de la toile, pas un fichier de données',
  workbook: 'un classeur, aux feuilles inconnues',
  zip: 'un zip, au contenu inconnu',
  parquet: 'un fichier Parquet inconnu',
  empty: 'un fichier vide',
  other: 'ni table, ni classeur, ni JSON, ou coupé',
} as const
