import { gpWorkbook } from '../dreesWorkbook'
import { workbook, type Sheets } from '../workbook'
import { cellOf, type Cells, type Files } from './cells'

/** The words of each profession in the prepared file, then in the DREES's headings; of whom the population is. */
const PROFESSIONS = [
  ['infirmieres', 'infirmières', 'infirmiers', 'Population standardisée'],
  ['kinesitherapeutes', 'masseurs-kinésithérapeutes', 'kinésithérapeutes', 'Population standardisée'],
  ['sages_femmes', 'sages-femmes', 'sages-femmes', 'Population féminine standardisée'],
  ['chirurgiens_dentistes', 'chirurgiens-dentistes', 'chirurgiens-dentistes', 'Population standardisée'],
] as const

const YEARS = [2022, 2023] as const
const file = (profession: string) =>
  `Indicateur d’accessibilité potentielle localisée (APL) aux ${profession}.xlsx`.normalize('NFD')

/**
 * The DREES's workbook on general practitioners, a sheet a year. It has no 2015: what was prepared stays for that year, without
 * the population, which then comes from the workbook.
 */
export function gpLayout(rows: readonly Cells[]): Files {
  const lines = YEARS.map((year) => [
    year,
    rows.map((row) => ({
      code: row['code_commune'] ?? '',
      apl: cellOf(row[`apl_${year}`]),
      apl65: cellOf(row[`apl65_${year}`]),
      weight: cellOf(row['population_standardisee_2022']),
    })),
  ])
  const earlier = rows.map((row) => `${row['code_commune']},${row['apl_2015']},`)
  return {
    [file('médecins généralistes')]: gpWorkbook(Object.fromEntries(lines)),
    'apl_2015.csv': ['code_commune,apl_2015,population_standardisee_2022', ...earlier, ''].join('\n'),
  }
}

/** The DREES's workbooks on the four other professions: eight lines of title and notes, heading, units, communes, notes. */
export function professionLayouts(rows: readonly Cells[]): Files {
  return Object.fromEntries(
    PROFESSIONS.map(([name, heading, title, population]) => {
      const sheets = YEARS.map((year): [string, Sheets[string]] => [
        `APL ${year}`,
        [
          [`Indicateur d’accessibilité potentielle localisée (APL) aux ${title} en ${year}`],
          ...[[], ['Champ : France hors Mayotte.'], ['Source : SNDS, Cnam ; Insee ; calculs DREES.']],
          ...[[], [], [], []],
          [
            ...['Code commune INSEE', 'Commune', `APL aux ${heading}`],
            ...[`${population} ${year - 2} pour les ${heading}`, `Population totale ${year - 2}`],
          ],
          [
            null,
            null,
            'ETP accessibles pour 100 000 habitants standardisés',
            'Habitants standardisés',
            'Habitants',
          ],
          ...rows.map((row) => [
            ...[row['code_commune'] ?? '', `Commune ${row['code_commune']}`],
            ...[cellOf(row[`apl_${name}_${year}`]), cellOf(row[`popstd_${name}_${year}`]), 1],
          ]),
          ...[[], ['Lecture : tant d’équivalents temps plein pour 100 000 habitants.'], ['Source : DREES.']],
        ],
      ])
      const readMe: Sheets = { 'Lisez-moi': [[`APL aux ${title}`]] }
      return [file(title), workbook({ ...readMe, ...Object.fromEntries(sheets) })]
    }),
  )
}
