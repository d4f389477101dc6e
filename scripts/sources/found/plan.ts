import type { Sources } from '@/schema/sources'
import { DOWNLOADS } from './DOWNLOADS'
import type { Form, Input } from './Form'
import { INPUTS, type InputName } from './INPUTS'
import { PUBLISHED } from './PUBLISHED'

const formsOf = (name: InputName): readonly Form<unknown>[] => INPUTS[name].forms
export const neededOf = (name: InputName): boolean => !('absent' in INPUTS[name])

/** The direct addresses of an input; none where it must be taken by hand. */
export const downloadsOf = (name: InputName) => DOWNLOADS.filter(({ input }) => input === name)

/** What is known of where an input is published: its own words first, then those of its source. */
export function publishedOf(name: InputName, sources: Sources) {
  const { source, path }: Input<never> = INPUTS[name] as never
  const own = PUBLISHED[name]
  const of = sources.find(({ id }) => id === source)
  // A source may have inputs that nothing published comes from: its files tell which.
  const read = of?.files.some((file) => path[1] === file || (file.includes('*') && path[0] === 'geo'))
  return {
    title: own.title ?? of?.title ?? source,
    producer: own.producer ?? of?.producer ?? '?',
    page: own.page ?? of?.url ?? 'aucune',
    licence: own.licence ?? of?.licence ?? '?',
    inUse: of && read ? `${of.vintage} ; fichier pris le ${of.readOn}` : 'aucun fichier pour l’instant',
    ...{ files: own.files, note: own.note, prepared: path.join('/') },
  }
}

/** What one source wants, as lines: producer, licence, page, names of files, address, forms that are read, vintage in use, day taken. */
export function planOf(name: InputName, sources: Sources): string[] {
  const own = publishedOf(name, sources)
  const { columns }: Input<never> = INPUTS[name] as never
  const forms = [...new Set(formsOf(name).map(({ says }) => says))]
  const rows: [label: string, text: string | undefined][] = [
    ['producteur', own.producer],
    ['licence', own.licence],
    ['page', own.page],
    ['fichier', own.files.join(' ; ') || undefined],
    ['adresse', addressOf(name)],
    ['data:fetch', takenHow(name)],
    ['lu sous', `${forms.join(' ; ')}${preparedAt(name, own.prepared)}`],
    [
      'à préparer',
      columns &&
        `la forme que publie le producteur n’est pas connue : CSV reconnu à ses colonnes, ${columns}`,
    ],
    ['à savoir', own.note],
    ['en usage', own.inUse],
  ]
  return [
    `${name} : ${own.title}${neededOf(name) ? '' : ' (facultatif)'}`,
    ...rows.flatMap(([label, text]) => (text === undefined ? [] : [`  ${label.padEnd(12)} ${text}`])),
    '',
  ]
}

/** Where the prepared file lies: other forms are read wherever they are, under any name. */
const preparedAt = (name: InputName, path: string) =>
  formsOf(name).some(({ prepared }) => prepared) ? ` (${path})` : ''

function addressOf(name: InputName): string {
  const [first, ...others] = downloadsOf(name)
  if (!first) return 'aucune qui soit connue et stable'
  return `${first.url}${others.length > 0 ? ` (et ${others.length} autres)` : ''}`
}

/** Does `data:fetch` take it, under which names, and until when will its address do? */
function takenHow(name: InputName): string {
  const downloads = downloadsOf(name)
  const [first] = downloads
  if (!first) return 'non : à prendre à la main, sur la page du producteur'
  const names = downloads.map(({ file }) => file.replace(/-\w+\.geojson$/, '-*.geojson'))
  const edition = first.edition
    ? ` ; édition ${first.edition} : la suivante aura une autre adresse, à chercher sur la page`
    : ''
  return `oui, sous ${[...new Set(names)].join(', ')}${edition}`
}
