import { cleanPath } from '@/domain/cleanAddress'
import { ENGLISH_FOLDER, hasEnglish } from '@/domain/englishPages'
import { PAGE_PATHS } from '@/domain/pagePaths'
import { BUILT_LEVELS } from '@/schema/level'
import { readTerritories } from '../sources/readLevels'
import { readPublishedInitiatives } from '../sources/publishedInitiatives'

/** A page of the application: its route, and its address below the site's folder. */
export interface PageAddress {
  route: string
  path: string
}

/**
 * All pages but the first.
 * @param data folder of the built data @throws SchemaError when an artefact has not its shape
 */
export function pageAddresses(data: string): PageAddress[] {
  const territories = readTerritories(data)
  return [
    ...Object.values(PAGE_PATHS).flatMap((route) => (route === '/' ? [] : page(route))),
    ...BUILT_LEVELS.flatMap((level) =>
      territories[level].code.map((code, row) =>
        page(`/territoire/${level}/${code}`, territories[level].name[row]),
      ),
    ),
    ...readPublishedInitiatives(data).map(({ id }) => page(`/initiatives/${id}`)),
  ]
}

/** Those that are written in English too, at their own addresses. */
export const englishPages = (pages: readonly PageAddress[]): PageAddress[] =>
  pages
    .filter(({ route }) => hasEnglish(route))
    .map(({ route, path }) => ({ route, path: ENGLISH_FOLDER + path }))

const page = (route: string, name?: string): PageAddress => ({ route, path: cleanPath(route, () => name) })
