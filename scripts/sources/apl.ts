import { aplYears, readAplSheets } from './aplWorkbook'
import { communeCode, onceEach } from './codes'
import { readTable } from './readTable'

export const APL_SERIES = ['apl', 'apl65'] as const
export type AplSeries = (typeof APL_SERIES)[number]

const WEIGHT = /^population_standardisee_(20\d\d)$/
const SERIES = /^(apl|apl65)_(20\d\d)$/

/**
 * APL to general practitioners in one commune or arrondissement, by vintage: accessible consultations a year per standardised
 * inhabitant; null where not published. `weight`: standardised population, people, of one year whatever the vintage.
 */
export type AplRow = { code: string; weight: number | null } & Record<
  AplSeries,
  Readonly<Record<string, number | null>>
>

/** What one file holds: rows of several codes' years; the year of the population that weighs them. */
export interface AplFile {
  rows: AplRow[]
  vintages: readonly string[]
  weightYear: string
}

/** Prepared from the DREES's workbooks: a column a series and vintage, whichever are there, codes of several vintages. */
export function readApl(path: string): AplFile {
  const once = onceEach()
  let columns: string[] = []
  const rows = readTable(path, (header) => {
    const found = header.filter((name) => SERIES.test(name))
    // A vintage has the series of all ages, with or without the other one.
    columns = [...new Set(found.flatMap((name) => [name, name.replace('apl65', 'apl')]))]
    const weight = header.find((name) => WEIGHT.test(name)) ?? 'population_standardisee_2022'
    return ['code_commune', weight, ...(columns.length > 0 ? columns : ['apl_2023'])]
  })
  const weight = rows[0]?.fields().find((name) => WEIGHT.test(name)) ?? ''
  const ofSeries = (series: AplSeries) =>
    columns.flatMap((name) => {
      const [, own, year] = SERIES.exec(name) ?? []
      return own === series && year ? [[year, name] as const] : []
    })
  const [all, younger] = [ofSeries('apl'), ofSeries('apl65')]
  return {
    vintages: all.map(([year]) => year).sort(),
    weightYear: WEIGHT.exec(weight)?.[1] ?? '',
    rows: rows.map((row) => {
      const values = (series: typeof all) =>
        Object.fromEntries(series.map(([year, name]) => [year, row.optionalNumber(name)]))
      return {
        code: once(row, 'code_commune', communeCode(row, 'code_commune')),
        weight: row.optionalNumber(weight),
        ...{ apl: values(all), apl65: values(younger) },
      }
    }),
  }
}

/** The words of the DREES's workbook on general practitioners; « ou moins » in some editions, « et moins » in others. */
const GP_COLUMNS = {
  apl: /^apl aux medecins generalistes( \(.*\))?$/,
  apl65: { optional: /^apl aux medecins generalistes (ages )?de 65 ans (ou|et) moins/ },
  weight: /^population standardisee.*(generaliste|medecine generale)/,
}

/** DREES's workbook as downloaded, a sheet a vintage; newest sheet's population. */
export async function readAplWorkbook(path: string, sheets: readonly string[]): Promise<AplFile> {
  const read = await readAplSheets(path, sheets, GP_COLUMNS)
  const newest = read.at(-1)
  const byCode = new Map<
    string,
    { weight: number | null } & Record<AplSeries, Record<string, number | null>>
  >()
  for (const { year, rows } of read)
    for (const row of rows) {
      const own = byCode.get(row.code) ?? { weight: null, apl: {}, apl65: {} }
      const cell = (name: string) => row[name] as number | null
      own.apl[year] = cell('apl')
      own.apl65[year] = cell('apl65')
      if (year === newest?.year) own.weight = cell('weight')
      byCode.set(row.code, own)
    }
  return {
    vintages: aplYears(sheets),
    weightYear: newest?.weightYear ?? '',
    rows: [...byCode].map(([code, own]) => ({ code, ...own })),
  }
}

/**
 * Files put together, the first ones winning: a vintage comes whole from one file, and so does the weight, from the file with
 * the newest population; a commune that this one does not weigh keeps the weight of the next.
 */
export function mergeApl(files: readonly AplFile[]): AplRow[] {
  const taken = new Set<string>()
  const weighed = [...files].sort((a, b) =>
    a.weightYear < b.weightYear ? 1 : a.weightYear > b.weightYear ? -1 : 0,
  )
  const merged = new Map<string, AplRow>()
  for (const file of files) {
    const own = file.vintages.filter((year) => !taken.has(year))
    for (const year of own) taken.add(year)
    const kept = (values: Readonly<Record<string, number | null>>) =>
      Object.fromEntries(Object.entries(values).filter(([year]) => own.includes(year)))
    for (const row of file.rows) {
      const before = merged.get(row.code)
      merged.set(row.code, {
        ...{ code: row.code, weight: null },
        apl: { ...before?.apl, ...kept(row.apl) },
        apl65: { ...before?.apl65, ...kept(row.apl65) },
      })
    }
  }
  for (const file of weighed)
    for (const { code, weight } of file.rows) {
      const row = merged.get(code)
      if (row && row.weight === null) row.weight = weight
    }
  return [...merged.values()]
}
