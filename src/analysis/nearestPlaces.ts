import { nearest, pointIndex } from './nearest'

export interface Points {
  lon: readonly number[]
  lat: readonly number[]
}

/** The place nearest to each origin: its row and the distance in km as the crow flies. */
export interface NearestPlaces {
  row: number[]
  km: number[]
}

/** For each origin (degrees) the nearest of `places`. Without any place every row is −1 and every distance infinite. */
export function nearestPlaces(origins: Points, places: Points): NearestPlaces {
  const found: NearestPlaces = { row: [], km: [] }
  const index = places.lon.length > 0 ? pointIndex(places.lon, places.lat) : undefined
  origins.lon.forEach((lon, at) => {
    const first = index && nearest(index, lon, origins.lat[at] ?? Number.NaN, 1)[0]
    found.row.push(first?.row ?? -1)
    found.km.push(first?.km ?? Infinity)
  })
  return found
}
