import { area } from '@turf/turf'
import type { Position } from 'geojson'
import type { Shape } from '@/domain/zone'
import { selfCrossing } from './edges'
import { boxOfShape, type Box } from './insideShape'
import { hasRoom } from './relate'

/** Why a shape cannot be used as a zone. `at`: the first place concerned, longitude and latitude as given. */
export type ShapeProblem =
  | { kind: 'projected'; at: Position }
  | { kind: 'swapped'; at: Position }
  | { kind: 'outside-france'; at: Position }
  | { kind: 'too-many-vertices'; count: number; most: number }
  | { kind: 'too-large'; km2: number; most: number }
  | { kind: 'flat' }
  | { kind: 'crossing'; at: Position }

export const MOST_VERTICES = 50_000
/** France with all overseas départements is about 640,000 km². */
export const LARGEST_KM2 = 1_500_000

/** Boxes around the parts of France that the data cover: mainland, Antilles and Guyane, Saint-Pierre, Indian and Pacific Oceans. */
const FRANCE: readonly Box[] = [
  [-6, 41, 10.5, 52],
  [-64, 1.5, -51, 19],
  [-57.5, 46, -55.5, 48],
  [44, -22.5, 56.8, -11.5],
  [-180, -29, -120, 0],
  [155, -26, 180, -8],
]

/** What makes a shape unusable, the first that is found; null for a good one. */
export function checkShape(shape: Shape): ShapeProblem | null {
  const vertices = shape.flat(2)
  const projected = vertices.find(([lon = 0, lat = 0]) => Math.abs(lon) > 180 || Math.abs(lat) > 90)
  if (projected) return { kind: 'projected', at: projected }
  if (vertices.length > MOST_VERTICES)
    return { kind: 'too-many-vertices', count: vertices.length, most: MOST_VERTICES }
  if (!hasRoom(shape)) return { kind: 'flat' }
  const [at = []] = vertices
  const box = boxOfShape(shape)
  if (!FRANCE.some((part) => overlap(part, box))) {
    const [west, south, east, north] = box
    const mainland = FRANCE[0]
    const swapped = mainland && overlap(mainland, [south, west, north, east])
    return { kind: swapped ? 'swapped' : 'outside-france', at }
  }
  const crossing = selfCrossing(shape)
  if (crossing) return { kind: 'crossing', at: crossing }
  const km2 = area({ type: 'MultiPolygon', coordinates: shape }) / 1e6
  return km2 > LARGEST_KM2 ? { kind: 'too-large', km2, most: LARGEST_KM2 } : null
}

function overlap(a: Box, b: Box): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
}
