import type { ArtefactSet } from '../checks/readArtefacts'
import type { OpenFile } from './OpenFile'

/** What describes the files: they, whom they come from, when anything in them last changed, and where they will be read. */
export interface OpenData {
  files: readonly OpenFile[]
  sources: ArtefactSet['sources']
  /** Day, ISO: the last on which a source was read, a figure corrected or an initiative entered or checked. */
  changed: string
  publisher: string
  /** Address of the site, ending in "/"; undefined where nobody has said it: addresses are then relative. */
  site: string | undefined
}

/**
 * The last day on which anything published from these sources changed; from all where none is named. No clock: the same
 * artefacts give the same day.
 */
export function lastChange(
  { sources, changes, initiatives }: Pick<ArtefactSet, 'sources' | 'changes' | 'initiatives'>,
  ids: readonly string[] = [],
): string {
  const among = (id: string) => ids.length === 0 || ids.includes(id)
  const days = [
    ...sources.filter(({ id }) => among(id)).map(({ readOn }) => readOn),
    ...(ids.length === 0 ? changes.map(({ date }) => date) : []),
    ...(among('initiatives')
      ? initiatives.flatMap(({ published, checked }) => [published ?? [], checked ?? []].flat())
      : []),
  ]
  return days.reduce((a, b) => (a > b ? a : b), '')
}

export const LICENCE = {
  name: 'ODbL-1.0',
  title: 'Open Database License 1.0',
  path: 'https://opendatacommons.org/licenses/odbl/1-0/',
} as const

export const bytesOf = ({ content }: Pick<OpenFile, 'content'>) => Buffer.byteLength(content)
