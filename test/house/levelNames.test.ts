import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** Where a level's name may stand, and the rule that is truly about that level. Texts (`src/i18n`) have names of their own. */
const ABOUT_A_LEVEL: Readonly<Record<string, string>> = {
  'src/schema/levelEntries.ts': 'la fiche des mailles',
  'src/schema/levelEntry.ts': 'la forme de cette fiche, dont les champs publiés d’une initiative',
  'src/schema/initiative.ts': 'le format publié d’une initiative : portée et précision ont leurs mots',
  'src/domain/initiativeIndex.ts': 'les champs publiés d’une initiative',
  'src/catalog/initiativeTable.ts': 'l’en-tête d’une colonne publiée',
  'src/catalog/facilityTable.ts': 'l’en-tête d’une colonne publiée',
  'src/catalog/indicatorEntries.ts': 'les mailles qu’un producteur publie, et nulle autre',
  'src/catalog/indicatorEntry.ts': 'les mailles qu’un producteur publie, et nulle autre',
  'scripts/sources/givenFigures.ts': 'les mailles qu’un producteur publie, et nulle autre',
  'scripts/sources/found/inputs/CARE_INPUTS.ts':
    'les en-têtes des fichiers, qui disent de quelle forme ils sont',
  'scripts/sources/found/inputs/NEED_INPUTS.ts':
    'les en-têtes des fichiers, qui disent de quelle forme ils sont',
  'scripts/sources/officialCommunes.ts': 'les colonnes d’un fichier de l’Insee',
  'scripts/sources/labels2024.ts': 'les mots d’un fichier de l’Insee',
}
const NAME = /'(bassin|departement|epci|commune)'/

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.(ts|vue)$/.test(file) && !file.startsWith(join('src', 'i18n')))
}

it('une maille n’est nommée que là où la règle tient à elle : ailleurs, sa fiche le dit', () => {
  const naming = ['src', 'scripts'].flatMap(filesOf).filter((file) => NAME.test(readFileSync(file, 'utf8')))
  expect(naming.sort()).toEqual(Object.keys(ABOUT_A_LEVEL).sort())
})
