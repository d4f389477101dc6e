import { createRequire } from 'node:module'
import { Foreseen } from '../Foreseen'
import { readText } from './readText'

const PACKAGE = '@etalab/decoupage-administratif'

/**
 * Year of the lists (COG, EPCI) of a version of Etalab's package, by the table of its README: « | 2026 | 6.0.0 | ».
 * @throws Foreseen where that table does not have the version, and the year cannot be known
 */
export function listedYear(readme: string, version: string): string {
  const year = readme
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .find((cells) => cells[2] === version)?.[1]
  if (year === undefined || !/^20\d\d$/.test(year))
    throw new Foreseen(`Le paquet ${PACKAGE} ${version} ne dit pas dans son README l’année de sa liste.`)
  return year
}

/** Year of the communes and of the intercommunalités of the package that is installed: a newer one is a newer year, and no code. */
export const LISTED_YEAR = installedYear()

function installedYear(): string {
  const at = (file: string) => createRequire(import.meta.url).resolve(`${PACKAGE}/${file}`)
  const { version } = JSON.parse(readText(at('package.json'))) as { version: string }
  return listedYear(readText(at('README.md')), version)
}
