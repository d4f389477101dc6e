import type { LoadError, Settled } from '@/domain/remote'
import { inReadersLanguage } from '@/i18n/inReadersLanguage'
import { parse, SchemaError } from '@/schema/parse'
import type { Artefact, Come } from './artefacts'
import { siteAddress } from './site'

/** Where the data lies, under whatever path the product is served. Only a page knows; it tells its workers. */
export const dataFolder = () => siteAddress('data/')

/**
 * Fetches, reads and checks one artefact. Never throws: the answer is ready or failed, and says why.
 * @param come how what others are made of comes, where it is not fetched anew
 */
export async function fetchArtefact<T>(
  artefact: Artefact<T>,
  folder = dataFolder(),
  come: Come = (part) => fetchArtefact(part, folder),
): Promise<Settled<T>> {
  if ('made' in artefact) return artefact.made(come)
  const failed = (kind: LoadError['kind'], detail: string, field?: string): Settled<T> => ({
    state: 'failed',
    error: { kind, file: artefact.file, detail, ...(field === undefined ? {} : { field }) },
  })
  let text: string
  try {
    const response = await fetch(new URL(artefact.file, folder))
    if (!response.ok) return failed('absent', `HTTP ${response.status}`)
    text = await response.text()
  } catch (error) {
    return failed('network', String(error))
  }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return failed('not-json', String(error))
  }
  try {
    const value = parse(artefact.schema, json, artefact.file)
    return { state: 'ready', value: artefact.translated ? inReadersLanguage(value) : value }
  } catch (error) {
    if (!(error instanceof SchemaError)) throw error
    const { field, expected, found } = error.problem
    return failed('wrong-shape', `« ${field} » : attendu ${expected}, trouvé ${found}`, field)
  }
}
