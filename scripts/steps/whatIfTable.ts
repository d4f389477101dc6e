import { isKnown } from '@/domain/value'
import type { Communes, CommunesApl } from '@/schema/communes'
import type { WhatIfTable } from '@/schema/whatIf'
import { WHAT_IF_STEP } from '@/schema/whatIf'
import { HOME_LEVEL } from '@/schema/level'

/** Steps of `communes.json` (1e-4 degree) in one of the what-if file's. */
const RATIO = WHAT_IF_STEP / 1e-4

/**
 * Rows of `communes.json` in the order of `what-if.json`: bassin after bassin as in `bassins`, its pole (the commune of the
 * bassin's own code), then its other communes by code.
 */
export function whatIfRows(communes: Communes, bassins: readonly string[]): number[][] {
  const rows = new Map<string, number[]>(bassins.map((code) => [code, []]))
  communes[HOME_LEVEL].forEach((bassin, row) => {
    const own = rows.get(bassin)
    if (communes.code[row] === bassin) own?.unshift(row)
    else own?.push(row)
  })
  return [...rows.values()]
}

/** The columns of `what-if.json`. Where the DREES publishes no standardised population, the population stands in. */
export function whatIfTable(
  communes: Communes,
  { weight }: CommunesApl,
  bassins: readonly string[],
): WhatIfTable {
  const groups = whatIfRows(communes, bassins)
  const steps = (column: readonly number[], row: number) => Math.round((column[row] ?? Number.NaN) / RATIO)
  const fromPole = (column: readonly number[]) =>
    groups.flatMap((rows) => rows.map((row) => steps(column, row) - steps(column, rows[0] ?? -1)))
  return {
    bassin: [...bassins],
    poleLon: groups.map(([pole = -1]) => steps(communes.lon, pole)),
    poleLat: groups.map(([pole = -1]) => steps(communes.lat, pole)),
    communes: groups.map(({ length }) => length),
    lon: fromPole(communes.lon),
    lat: fromPole(communes.lat),
    people: groups.flat().map((row) => {
      const standardised = weight[row]
      return Math.round(isKnown(standardised) ? standardised : (communes.population[row] ?? 0))
    }),
  }
}
