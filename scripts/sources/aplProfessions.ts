import { communeCode, onceEach } from './codes'
import { readTable } from './readTable'

/** The words of the file for each profession, by the family of figures that it makes. */
const WORDS = {
  'apl-infirmiers': 'infirmieres',
  'apl-kinesitherapeutes': 'kinesitherapeutes',
  'apl-sages-femmes': 'sages_femmes',
  'apl-dentistes': 'chirurgiens_dentistes',
} as const

export type Profession = keyof typeof WORDS
export const PROFESSION_FAMILIES = Object.keys(WORDS) as Profession[]

/** A value of one commune or arrondissement and the people who weigh it; null where not published. */
export interface WeighedRow {
  code: string
  value: number | null
  weight: number | null
}

/**
 * APL to nurses, physiotherapists, midwives and dentists by commune (DREES, through a third-party copy): full-time equivalents
 * per 100,000 standardised inhabitants, women for midwives; weights: that profession's standardised population of that year.
 */
export function readAplProfessions(
  path: string,
  vintages: readonly string[],
): Record<Profession, Record<string, WeighedRow[]>> {
  const columns = PROFESSION_FAMILIES.flatMap((profession) =>
    vintages.flatMap((year) => [`apl_${WORDS[profession]}_${year}`, `popstd_${WORDS[profession]}_${year}`]),
  )
  const once = onceEach()
  const rows = readTable(path, ['code_commune', ...columns]).map((row) => ({
    row,
    code: once(row, 'code_commune', communeCode(row, 'code_commune')),
  }))
  const seriesOf = (profession: Profession, year: string): WeighedRow[] =>
    rows.map(({ row, code }) => ({
      code,
      value: row.optionalNumber(`apl_${WORDS[profession]}_${year}`),
      weight: row.optionalNumber(`popstd_${WORDS[profession]}_${year}`),
    }))
  const families = PROFESSION_FAMILIES.map((profession) => {
    const series = vintages.map((year) => [year, seriesOf(profession, year)] as const)
    return [profession, Object.fromEntries(series)] as const
  })
  return Object.fromEntries(families) as Record<Profession, Record<string, WeighedRow[]>>
}
