import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { INDICATOR_IDS } from '../../src/catalog/indicators'

/** Where an indicator may be named, and why. Texts (`src/i18n`) have their ids as keys. */
const NAMING: Readonly<Record<string, string>> = {
  'src/catalog/indicatorEntries.ts': 'la fiche des indicateurs',
  'src/catalog/indicatorEntry.ts':
    'les traits que des fiches partagent : leurs sources portent parfois le nom d’un indicateur',
  'src/catalog/recipes.ts': 'leurs recettes',
  'src/domain/indicatorFamilies.ts': 'les familles d’indicateurs : professions libérales, causes de décès',
  'src/catalog/subjects.ts': 'ceux dont parlent les pages, et ceux qu’elles montrent d’abord',
  'src/catalog/story.ts': 'ce qui distingue un territoire, chiffre par chiffre',
  'src/catalog/comparable.ts': 'les grandeurs qui rapprochent deux bassins',
  'src/catalog/facilityKinds.ts': 'le total d’un genre de structure',
  'src/catalog/professionGroups.ts': 'des mots de métiers, pas des indicateurs',
  'src/schema/communeFigures.ts': 'les noms de colonnes d’un fichier publié',
  'src/analysis/ingredientColumn.ts': 'les noms de colonnes d’un fichier publié',
  'src/stores/address/rule.ts': 'un mot de l’adresse',
  'src/pages/needResponse/useNeedRows.ts': 'un mot de l’adresse',
  'src/pages/needResponse/NeedResponsePage.vue': 'un mot de l’adresse',
  'src/pages/shared/useResponses.ts': 'un genre de structure',
}
/** These are also the name of a page, of a column of territories or of a type of initiative. */
const OTHER_WORDS = ['population', 'initiatives', 'telemedecine']

const NAME = new RegExp(`'(${INDICATOR_IDS.filter((id) => !OTHER_WORDS.includes(id)).join('|')})'`)

it('un indicateur n’est nommé que dans les catalogues : une page dit de quoi elle parle', () => {
  const naming = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => join('src', file))
    .filter((file) => /\.(ts|vue)$/.test(file) && !file.startsWith(join('src', 'i18n')))
    .filter((file) => NAME.test(readFileSync(file, 'utf8')))
  expect(naming.sort()).toEqual(Object.keys(NAMING).sort())
})
