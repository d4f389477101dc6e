import { readAge, readAgeBase } from '../../age'
import { readCommuneMeasure, readObservatoire } from '../../communeMeasure'
import { FRR_CLASS, readFrr } from '../../frr'
import { POVERTY, readMortality, readMortalityByCause, readPoverty } from '../../givenFigures'
import { newestIn, tableWith, yearOfName } from '../Form'
import type { Head } from '../head'
import { input, prepared } from './forms'

const REMOTE = /^part_pop_eloignee_soins_(20\d\d)$/
const DEPRIVATION = /^fedi_(20\d\d)$/
const SHARE_75 = /^part_75_plus_(20\d\d)$/

/** No column of deaths by cause says the year: the name of the file does. */
const causesYear = (head: Head) => yearOfName(head, '2023')

/** What people need care for, and the zoning of where they live. */
export const NEED_INPUTS = {
  age: input({
    ...{ source: 'age', path: ['age', 'commune_age_2022.csv'] },
    forms: [
      {
        says: 'base de l’Insee (évolution et structure de la population)',
        vintages: (head) =>
          tableWith(
            ['CODGEO'],
            /^P(\d\d)_POP90P$/,
          )(head)
            ?.map((year) => `20${year}`)
            .slice(-1),
        read: readAgeBase,
      },
      prepared(tableWith(['com', 'pop75p'], /^pop(20\d\d)$/), readAge),
    ],
  }),
  shares75: input({
    ...{ source: 'age-parts', path: ['need', 'part_75_plus_2022_communes.csv'] },
    columns: 'code_commune, part_75_plus_AAAA',
    forms: [
      prepared(tableWith(['code_commune'], SHARE_75), (path) => readCommuneMeasure(path, SHARE_75, 0, 100)),
    ],
  }),
  remote: input({
    ...{ source: 'eloignement', path: ['need', 'part_pop_eloignee_soins_proximite_2023_communes.csv'] },
    forms: [
      {
        says: 'Observatoire des territoires',
        vintages: (head) => {
          const found = tableWith(['codgeo', 'an', /eloign/], '')(head)
          return found && [/(?:^|\n)"?\w{5}"?;[^;]*;"?(20\d\d)/.exec(head.text)?.[1] ?? yearOfName(head)]
        },
        read: (path) => readObservatoire(path, 0, 100),
      },
      prepared(tableWith(['code_commune'], REMOTE), (path) => readCommuneMeasure(path, REMOTE, 0, 100)),
    ],
  }),
  deprivation: input({
    ...{ source: 'fedi', path: ['need', 'fedi_2021_communes.csv'] },
    columns: 'code_commune, fedi_AAAA',
    forms: [
      prepared(tableWith(['code_commune'], DEPRIVATION), (path) =>
        readCommuneMeasure(path, DEPRIVATION, -100, 100),
      ),
    ],
  }),
  poverty: input({
    ...{ source: 'pauvrete', path: ['need', 'taux_pauvrete_2021_bassins_de_vie.csv'] },
    columns: 'bv2022, taux_pauvrete_AAAA',
    forms: [prepared(tableWith(['bv2022'], POVERTY), readPoverty)],
  }),
  mortality: input({
    ...{ source: 'mortalite', path: ['need', 'mortalite_toutes_causes_2010_2023_departement.csv'] },
    columns: 'annee, departement, sexe, cause, valeur',
    forms: [
      prepared(
        tableWith(['annee', 'departement', 'sexe', 'cause', 'valeur'], newestIn('annee')),
        readMortality,
      ),
    ],
  }),
  mortalityByCause: input({
    ...{ source: 'mortalite', path: ['need', 'mortalite_par_cause_2023_departement.csv'] },
    columns: 'departement, sexe, cause, valeur ; l’année dans le nom du fichier',
    forms: [
      prepared(
        (head) =>
          tableWith(['annee'], '')(head)
            ? undefined
            : tableWith(['departement', 'sexe', 'cause', 'valeur'], causesYear)(head),
        (path, head) => readMortalityByCause(path, causesYear(head)),
      ),
    ],
  }),
  frr: input({
    ...{ source: 'frr', path: ['zonage', 'liste-communes-FRR-juillet2025.csv'] },
    forms: [{ says: 'liste de l’État', vintages: tableWith(['Code_insee'], FRR_CLASS), read: readFrr }],
  }),
}
