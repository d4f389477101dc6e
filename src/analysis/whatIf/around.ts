import { distance } from 'geokdbush'
import type { People } from './people'
import { minutesOver } from './travel'

/** A degree of latitude, km. */
const KM_PER_DEGREE = 111

/** The communes within `maxKm` of one: rows of `People` in ascending order, and the minutes to it. */
export interface Reach {
  rows: readonly number[]
  minutes: readonly number[]
}

/** Every commune within `maxKm` as the crow flies of the commune at row `site`, itself included (0 minutes). */
export function reachOf({ points }: People, site: number, maxKm: number): Reach {
  const lon = points.lon[site] ?? Number.NaN
  const lat = points.lat[site] ?? Number.NaN
  const north = maxKm / KM_PER_DEGREE
  const east = north / Math.cos((lat * Math.PI) / 180)
  const reach: { row: number; km: number }[] = []
  for (const row of points.tree.range(lon - east, lat - north, lon + east, lat + north)) {
    const km = row === site ? 0 : distance(lon, lat, points.lon[row] ?? NaN, points.lat[row] ?? NaN)
    if (km <= maxKm) reach.push({ row, km })
  }
  reach.sort((a, b) => a.row - b.row)
  return {
    rows: reach.map(({ row }) => row),
    minutes: reach.map(({ row, km }) => (row === site ? 0 : minutesOver(Math.max(km, 0.001)))),
  }
}
