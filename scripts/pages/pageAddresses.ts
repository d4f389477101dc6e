import { cleanPath } from '@/domain/cleanAddress'
import { PAGE_PATHS } from '@/domain/pagePaths'
import { LEVELS } from '@/schema/level'
import { readTerritories } from '../sources/readLevels'
import { readPublishedInitiatives } from '../sources/publishedInitiatives'

/**
 * Addresses of all pages but the first, below the site's folder.
 * @param data folder of the built data @throws SchemaError when an artefact has not its shape
 */
export function pageAddresses(data: string): string[] {
  const territories = readTerritories(data)
  return [
    ...Object.values(PAGE_PATHS).flatMap((route) => (route === '/' ? [] : cleanPath(route))),
    ...LEVELS.flatMap((level) =>
      territories[level].code.map((code, row) =>
        cleanPath(`/territoire/${level}/${code}`, () => territories[level].name[row]),
      ),
    ),
    ...readPublishedInitiatives(data).map(({ id }) => cleanPath(`/initiatives/${id}`)),
  ]
}
