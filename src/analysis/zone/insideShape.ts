import { booleanPointInPolygon } from '@turf/turf'
import type { Position } from 'geojson'
import type { Shape } from '@/domain/zone'

export type Box = [west: number, south: number, east: number, north: number]

/** The box around positions, degrees; infinite and empty where there are none. */
export function boxOf(positions: readonly Position[]): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity]
  for (const [x = Number.NaN, y = Number.NaN] of positions) {
    box[0] = Math.min(box[0], x)
    box[1] = Math.min(box[1], y)
    box[2] = Math.max(box[2], x)
    box[3] = Math.max(box[3], y)
  }
  return box
}

/** The box around a shape's outer rings, degrees. */
export function boxOfShape(shape: Shape): Box {
  return boxOf(shape.flatMap((polygon) => polygon[0] ?? []))
}

/** A test of whether a point (degrees) lies in the shape; its border counts, its holes do not. Exact, by Turf. */
export function insideShape(shape: Shape): (lon: number, lat: number) => boolean {
  const polygons = shape.map((coordinates) => ({
    box: boxOf(coordinates[0] ?? []),
    polygon: { type: 'Polygon' as const, coordinates },
  }))
  return (lon, lat) =>
    polygons.some(
      ({ box, polygon }) =>
        lon >= box[0] &&
        lon <= box[2] &&
        lat >= box[1] &&
        lat <= box[3] &&
        booleanPointInPolygon([lon, lat], polygon),
    )
}
