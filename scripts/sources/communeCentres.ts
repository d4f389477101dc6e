import { communeCode, onceEach } from './codes'
import { readTable } from './readTable'

/** Degrees. */
export interface Point {
  lon: number
  lat: number
}

/** Centres of the communes of 2026 by code (geo.api.gouv.fr). The file's population mixes vintages and is not read. */
export function readCommuneCentres(path: string): Map<string, Point> {
  const once = onceEach()
  return new Map(
    readTable(path, ['code_insee', 'lat', 'lon']).map((row) => [
      once(row, 'code_insee', communeCode(row, 'code_insee')),
      { lon: row.number('lon', -180, 180), lat: row.number('lat', -90, 90) },
    ]),
  )
}
