import type { CommunesApl } from '@/schema/communes'
import type { Value } from '@/schema/value'
import type { AplRow, AplSeries } from '../sources/apl'
import type { Commune } from './communeTable'
import { meanOrOnly, rowsByCommune, weightOf } from './meanByCommune'
import type { Recode } from './recode'
import { round } from './round'

const DECIMALS = 3
/** In this vintage alone the source gives the communes merged since a sum, not a mean. */
export const SUMMED = '2015'

export interface CommuneApl {
  columns: CommunesApl
  /** Communes whose oldest value is a sum, codes. */
  summed: string[]
  /** Rows of the source that lead to no commune of today, codes. */
  unmatched: string[]
  /** Rows with a value and no weight, codes. */
  unweighted: string[]
}

/**
 * APL of the communes of today, aligned with `communes`, consultations a year per standardised inhabitant.
 * Arrondissements and former communes that have a weight are averaged by it; without any weight, one row alone
 * keeps its value. A commune that absorbed others of 2024 has in 2015 the *sum* of their values in the source: left out.
 * @param absorbing communes of today that have taken in others since 2024
 */
export function communeApl(
  source: readonly AplRow[],
  communes: readonly Commune[],
  toToday: Recode,
  absorbing: ReadonlySet<string>,
): CommuneApl {
  const { rowsOf, unmatched } = rowsByCommune(source, toToday)
  const weights = source.map(({ weight }) => weight ?? 'not-published')
  const column = (series: AplSeries, year: string): Value[] => {
    const values = source.map((row) => row[series][year] ?? 'not-published')
    return communes.map(({ code }) => {
      const rows = rowsOf.get(code) ?? []
      if (year === SUMMED && absorbing.has(code)) return 'not-published'
      return round(meanOrOnly(rows, values, weights), DECIMALS)
    })
  }
  const byVintage = (series: AplSeries) =>
    Object.fromEntries(aplVintages(source, series).map((year) => [year, column(series, year)]))
  return {
    columns: {
      weight: communes.map(({ code }) => weightOf(rowsOf.get(code) ?? [], source)),
      apl: byVintage('apl'),
      apl65: byVintage('apl65'),
    },
    summed: source
      .filter(({ code, apl }) => absorbing.has(code) && known(apl[SUMMED]))
      .map(({ code }) => code),
    unmatched,
    unweighted: source
      .filter((row) => row.weight === null && Object.values(row.apl).some(known))
      .map(({ code }) => code),
  }
}

/** The years that a commune at least has a value of, oldest first. */
export function aplVintages(source: readonly AplRow[], series: AplSeries): string[] {
  const years = new Set<string>()
  for (const row of source)
    for (const [year, value] of Object.entries(row[series])) if (value !== null) years.add(year)
  return [...years].sort()
}

const known = (value: number | null | undefined) => value !== null && value !== undefined
