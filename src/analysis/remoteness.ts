import { nearestPlaces } from './nearest'

/** Inhabitants from which a bassin is a place that others are far from or near to. */
export const LARGE = 100_000

/**
 * How remote each bassin is: km as the crow flies from its pole to the nearest pole of a bassin of `LARGE` inhabitants or
 * more, 0 for such a bassin itself. Water and mountains are not seen. Infinite where there is no such bassin.
 * @param bassins a row each: pole in degrees, inhabitants
 */
export function remoteness(bassins: {
  lon: readonly number[]
  lat: readonly number[]
  population: readonly number[]
}): number[] {
  const large = bassins.population.flatMap((people, row) => (people >= LARGE ? [row] : []))
  const pick = (column: readonly number[]) => large.map((row) => column[row] ?? Number.NaN)
  return nearestPlaces(bassins, { lon: pick(bassins.lon), lat: pick(bassins.lat) }).km
}
