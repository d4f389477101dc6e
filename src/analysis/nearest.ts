import { around, distance } from 'geokdbush'
import KDBush from 'kdbush'

/** Points found again by their row. Degrees. */
export interface PointIndex {
  tree: KDBush
  lon: readonly number[]
  lat: readonly number[]
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
