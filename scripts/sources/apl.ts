import { communeCode, onceEach } from './codes'
import { readTable } from './readTable'

const COLUMNS = {
  apl2015: 'apl_2015',
  apl2022: 'apl_2022',
  apl2023: 'apl_2023',
  apl652022: 'apl65_2022',
  apl652023: 'apl65_2023',
} as const

export type AplSeries = keyof typeof COLUMNS
export const APL_SERIES = Object.keys(COLUMNS) as AplSeries[]

/**
 * APL to general practitioners in one commune or arrondissement: accessible consultations a year per standardised
 * inhabitant; null where not published. `weight`: standardised population of 2022, people.
 */
export type AplRow = { code: string; weight: number | null } & Record<AplSeries, number | null>

/** APL by commune (DREES, through third-party copies), codes of several vintages. */
export function readApl(path: string): AplRow[] {
  const once = onceEach()
  const weight = 'population_standardisee_2022'
  return readTable(path, ['code_commune', weight, ...Object.values(COLUMNS)]).map((row) => {
    const series = APL_SERIES.map((name) => [name, row.optionalNumber(COLUMNS[name])])
    return {
      code: once(row, 'code_commune', communeCode(row, 'code_commune')),
      weight: row.optionalNumber(weight),
      ...(Object.fromEntries(series) as Record<AplSeries, number | null>),
    }
  })
}
