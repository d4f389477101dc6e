import { readAplSheets } from './aplWorkbook'
import { communeCode, onceEach } from './codes'
import { readTable } from './readTable'

/** The words of the prepared file for each profession, by the family of figures that it makes; those of the DREES's headings. */
const WORDS = {
  'apl-infirmiers': ['infirmieres', 'infirmi(ers|eres)'],
  'apl-kinesitherapeutes': ['kinesitherapeutes', '(masseurs[- ])?kinesitherapeutes'],
  'apl-sages-femmes': ['sages_femmes', 'sages[- ]femmes'],
  'apl-dentistes': ['chirurgiens_dentistes', '(chirurgiens[- ])?dentistes'],
} as const

export type Profession = keyof typeof WORDS
export const PROFESSION_FAMILIES = Object.keys(WORDS) as Profession[]

/** A value of one commune or arrondissement and the people who weigh it; null where not published. */
export interface WeighedRow {
  code: string
  value: number | null
  weight: number | null
}

export type ProfessionYears = Record<Profession, Record<string, WeighedRow[]>>

/** The heading of a profession's APL in the DREES's workbooks. */
export const professionHeading = (profession: Profession) => new RegExp(`^apl aux ${WORDS[profession][1]}$`)

/**
 * APL to nurses, physiotherapists, midwives and dentists by commune (DREES, through a third-party copy): full-time equivalents
 * per 100,000 standardised inhabitants, women for midwives; weights: that profession's standardised population of that year.
 */
export function readAplProfessions(path: string): ProfessionYears {
  const once = onceEach()
  let years: string[] = []
  const rows = readTable(path, (header) => {
    const found = header.flatMap((name) => /^(?:apl|popstd)_.*_(20\d\d)$/.exec(name)?.[1] ?? [])
    years = [...new Set(found)].sort()
    const named = years.length > 0 ? years : ['2023']
    const columns = PROFESSION_FAMILIES.flatMap((profession) =>
      named.flatMap((year) => [
        `apl_${WORDS[profession][0]}_${year}`,
        `popstd_${WORDS[profession][0]}_${year}`,
      ]),
    )
    return ['code_commune', ...columns]
  }).map((row) => ({ row, code: once(row, 'code_commune', communeCode(row, 'code_commune')) }))
  const seriesOf = (profession: Profession, year: string): WeighedRow[] =>
    rows.map(({ row, code }) => ({
      code,
      value: row.optionalNumber(`apl_${WORDS[profession][0]}_${year}`),
      weight: row.optionalNumber(`popstd_${WORDS[profession][0]}_${year}`),
    }))
  return byProfession((profession) =>
    Object.fromEntries(years.map((year) => [year, seriesOf(profession, year)])),
  )
}

/** One profession's workbook as the DREES publishes it, a sheet a vintage. */
export async function readAplProfessionWorkbook(
  path: string,
  sheets: readonly string[],
  profession: Profession,
): Promise<ProfessionYears> {
  const read = await readAplSheets(path, sheets, {
    value: professionHeading(profession),
    weight: /^population (feminine )?standardisee/,
  })
  const years = read.map(({ year, rows }) => [
    year,
    rows.map(({ code, value, weight }) => ({ code, value, weight })) as WeighedRow[],
  ])
  return byProfession((own) => (own === profession ? Object.fromEntries(years) : {}))
}

/** Files put together: of each profession, a vintage comes whole from the first file that has it. */
export function mergeProfessions(files: readonly ProfessionYears[]): ProfessionYears {
  return byProfession((profession) => Object.assign({}, ...files.map((file) => file[profession]).reverse()))
}

function byProfession(make: (profession: Profession) => Record<string, WeighedRow[]>): ProfessionYears {
  return Object.fromEntries(PROFESSION_FAMILIES.map((name) => [name, make(name)])) as ProfessionYears
}
