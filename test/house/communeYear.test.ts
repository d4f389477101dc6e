import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LISTED_YEAR } from '../../scripts/sources/listedYear'
import { root } from '../support/runCommand'

/** Words that a text, or a sentence of a command, could write the year of the list of communes with. */
const WRITTEN = new RegExp(
  `(COG|communes de|communes of|commune de|découpage de|geography of|géographique|Population de|Population of|Intercommunalités de) ${LISTED_YEAR}`,
  'i',
)
const files = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|vue|mjs)$/.test(file))
    .map((file) => join(folder, file))
/** Comments tell those who read the code, and are no text of the product. */
const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')

describe('the year of the list of communes', () => {
  it('is written by hand in no text, page or command: it comes from the list in use', () => {
    const named = ['src/i18n', 'src/pages', 'src/components', 'src/charts', 'scripts']
      .flatMap(files)
      .filter((file) => WRITTEN.test(withoutComments(readFileSync(join(root, file), 'utf8'))))
    expect(named).toEqual([])
  })
})
