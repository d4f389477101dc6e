import { around, distance } from 'geokdbush'
import KDBush from 'kdbush'

/** Places in two columns of degrees, a row each. */
interface Places {
  lon: readonly number[]
  lat: readonly number[]
}

/** Places found again by their row. */
export interface PointIndex extends Places {
  tree: KDBush
}

/** Indexes points given as two columns of degrees; rows are kept as ids. */
export function pointIndex(lon: readonly number[], lat: readonly number[]): PointIndex {
  const tree = new KDBush(lon.length)
  lon.forEach((x, row) => tree.add(x, lat[row] ?? Number.NaN))
  tree.finish()
  return { tree, lon, lat }
}

/** A row of the index and its great-circle distance in km ("à vol d'oiseau"). */
export interface Neighbour {
  row: number
  km: number
}

/**
 * The `count` points nearest to a place (degrees), nearest first; fewer where there are fewer or where `maxKm` cuts.
 * Great-circle distance on a sphere of 6,371 km.
 */
export function nearest(
  index: PointIndex,
  lon: number,
  lat: number,
  count: number,
  maxKm: number = Infinity,
): Neighbour[] {
  return around(index.tree, lon, lat, count, maxKm).map((row) => ({
    row,
    km: distance(lon, lat, index.lon[row] ?? Number.NaN, index.lat[row] ?? Number.NaN),
  }))
}

/** Great-circle distance in km from a point to each place (degrees), by row. */
export function distancesTo({ lon, lat }: { lon: number; lat: number }, places: Places): number[] {
  return places.lon.map((x, row) => distance(lon, lat, x, places.lat[row] ?? Number.NaN))
}

/** The place nearest to each origin: its row and the distance in km as the crow flies. */
export interface NearestPlaces {
  row: number[]
  km: number[]
}

/** For each origin (degrees) the nearest of `places`. Without any place every row is −1 and every distance infinite. */
export function nearestPlaces(origins: Places, places: Places): NearestPlaces {
  const found: NearestPlaces = { row: [], km: [] }
  const index = places.lon.length > 0 ? pointIndex(places.lon, places.lat) : undefined
  origins.lon.forEach((lon, at) => {
    const first = index && nearest(index, lon, origins.lat[at] ?? Number.NaN, 1)[0]
    found.row.push(first?.row ?? -1)
    found.km.push(first?.km ?? Infinity)
  })
  return found
}
