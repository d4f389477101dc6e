import type { MultiPolygon, Polygon, Position } from 'geojson'
import type { TerritoryFeature } from '@/analysis/decodeBoundaries'

type Point = [number, number]

/** Mercator for a small land, in px: the first map needs no more, and d3-geo would be 9 kB of its load. */
export interface FlatMercator {
  (place: Point): Point
  invert: (point: Point) => Point
  /** SVG path of an area, with one decimal. */
  path: (area: Polygon | MultiPolygon) => string
}

const RADIANS = Math.PI / 180
/** How far north Mercator puts a latitude, in degrees of the equator; and back. */
export const mercatorHeight = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) / RADIANS
const unstretch = (height: number) => (2 * Math.atan(Math.exp(height * RADIANS)) - Math.PI / 2) / RADIANS

const ringsOf = (area: Polygon | MultiPolygon): Position[][] =>
  area.type === 'Polygon' ? area.coordinates : area.coordinates.flat()

/** The projection that fits areas in the middle of a box of `width` × `height` px, within margins. */
export function flatMercator(
  features: readonly TerritoryFeature[],
  [width, height]: Point,
  [marginX, marginY]: Point,
): FlatMercator {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { geometry } of features)
    for (const ring of ringsOf(geometry))
      for (const [lon = 0, lat = 0] of ring) {
        const y = mercatorHeight(lat)
        west = Math.min(west, lon)
        east = Math.max(east, lon)
        south = Math.min(south, y)
        north = Math.max(north, y)
      }
  const scale = Math.min((width - 2 * marginX) / (east - west), (height - 2 * marginY) / (north - south))
  const [middleX, middleY] = [(west + east) / 2, (south + north) / 2]
  const project = ([lon, lat]: Point): Point => [
    width / 2 + (lon - middleX) * scale,
    height / 2 - (mercatorHeight(lat) - middleY) * scale,
  ]
  const round = (px: number) => Math.round(px * 10) / 10
  return Object.assign(project, {
    invert: ([x, y]: Point): Point => [
      middleX + (x - width / 2) / scale,
      unstretch(middleY + (height / 2 - y) / scale),
    ],
    path: (area: Polygon | MultiPolygon) =>
      ringsOf(area)
        .map((ring) => {
          const points = ring
            .slice(0, -1)
            .map(([lon = 0, lat = 0]) => project([lon, lat]).map(round).join(','))
          return `M${points.join('L')}Z`
        })
        .join(''),
  })
}
