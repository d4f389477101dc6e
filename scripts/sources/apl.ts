import { indicatorById } from '@/catalog/indicators'
import { communeCode, onceEach } from './codes'
import { readTable } from './readTable'

/** Each series: its vintages, as the catalogue knows them, and how the file names its columns. */
export const APL_SERIES = {
  apl: { vintages: indicatorById('apl').vintages, prefix: 'apl' },
  apl65: { vintages: indicatorById('apl-65').vintages, prefix: 'apl65' },
} as const

export type AplSeries = keyof typeof APL_SERIES
const SERIES = Object.keys(APL_SERIES) as AplSeries[]

/** The only weight of the source, whatever the vintage. */
const WEIGHT = 'population_standardisee_2022'

/**
 * APL to general practitioners in one commune or arrondissement, by vintage: accessible consultations a year per standardised
 * inhabitant; null where not published. `weight`: standardised population of 2022, people.
 */
export type AplRow = { code: string; weight: number | null } & Record<
  AplSeries,
  Readonly<Record<string, number | null>>
>

/** APL by commune (DREES, through third-party copies), codes of several vintages. */
export function readApl(path: string): AplRow[] {
  const once = onceEach()
  const columnOf = (series: AplSeries, year: string) => `${APL_SERIES[series].prefix}_${year}`
  const columns = SERIES.flatMap((series) =>
    APL_SERIES[series].vintages.map((year) => columnOf(series, year)),
  )
  return readTable(path, ['code_commune', WEIGHT, ...columns]).map((row) => {
    const bySeries = SERIES.map((series) => {
      const values = APL_SERIES[series].vintages.map((year) => [
        year,
        row.optionalNumber(columnOf(series, year)),
      ])
      return [series, Object.fromEntries(values)]
    })
    return {
      code: once(row, 'code_commune', communeCode(row, 'code_commune')),
      weight: row.optionalNumber(WEIGHT),
      ...(Object.fromEntries(bySeries) as Record<AplSeries, Record<string, number | null>>),
    }
  })
}
