import type { Point } from '../sources/communeCentres'
import type { TodaysCommune } from '../sources/communesToday'
import { InputError } from '../sources/InputError'

/** All that the pipeline knows of a commune of 2026. Degrees; people; `bassin` and `epci` '' where it lies in none. */
export interface Commune extends Point {
  code: string
  name: string
  postalCodes: readonly string[]
  departement: string
  region: string
  population: number
  bassin: string
  epci: string
}

/**
 * One row a commune of 2026, sorted by code. INSEE counts nobody in the six villages destroyed in 1916 and in uninhabited
 * territories: their population is 0.
 * @throws InputError when a commune has no centre.
 */
export function communeTable(
  communes: readonly TodaysCommune[],
  centres: ReadonlyMap<string, Point>,
  postalCodes: ReadonlyMap<string, readonly string[]>,
  bassins: ReadonlyMap<string, string>,
  intercommunalites: ReadonlyMap<string, string>,
): Commune[] {
  const rows = communes.map((commune) => {
    const centre = centres.get(commune.code)
    if (!centre) {
      throw new InputError({
        file: 'communes_centres_2026.csv',
        line: null,
        field: 'code_insee',
        expected: `le centre de ${commune.name} (${commune.code})`,
        found: 'rien',
      })
    }
    return {
      ...commune,
      ...centre,
      population: commune.population ?? 0,
      postalCodes: postalCodes.get(commune.code) ?? [],
      bassin: bassins.get(commune.code) ?? '',
      epci: intercommunalites.get(commune.code) ?? '',
    }
  })
  return rows.sort((a, b) => (a.code < b.code ? -1 : 1))
}
