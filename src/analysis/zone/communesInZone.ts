import { degrees } from '@/domain/communeCentre'
import type { Zone } from '@/domain/zone'
import type { Communes } from '@/schema/communes'
import { nearest, pointIndex, type PointIndex } from '../nearest'
import { boxOfShape } from './insideShape'
import { homeAt, type Attachments } from '../membership'
import { inZone } from './membership'

/** Communes found by their centre. */
export interface CommuneIndex {
  table: Communes
  points: PointIndex
}

/** Indexes the centres of communes; degrees. */
export function communeIndex(table: Communes): CommuneIndex {
  return { table, points: pointIndex(table.lon.map(degrees), table.lat.map(degrees)) }
}

/**
 * Rows of the communes whose centre falls in the zone, ascending; for a territory, those that belong to it.
 * The shape's box, or else the circle, spares looking at most of the others.
 */
export function communesInZone({ table, points }: CommuneIndex, zone: Zone, attached: Attachments): number[] {
  const isIn = inZone(zone, attached)
  return candidates(points, zone)
    .filter((row) =>
      isIn({
        lon: points.lon[row] ?? Number.NaN,
        lat: points.lat[row] ?? Number.NaN,
        ...homeAt(table, table.code, row),
      }),
    )
    .sort((a, b) => a - b)
}

function candidates(points: PointIndex, { shape, circle }: Zone): number[] {
  if (shape) return points.tree.range(...boxOfShape(shape))
  // A little wider than the circle: its own test decides, with Turf's radius of the Earth.
  if (circle) return nearest(points, circle.lon, circle.lat, Infinity, circle.km * 1.01).map(({ row }) => row)
  return [...points.lon.keys()]
}
