import { distance } from '@turf/turf'
import * as v from 'valibot'
import type { Position } from 'geojson'
import type { Shape } from '@/domain/zone'
import { AreaSchema, GeojsonSchema, GeometriesSchema, LinesSchema } from '@/schema/geojson'

/** Thrown at the first polygon that is none. `message`: its place in the file. */
export class BadArea extends Error {}

/** What is read past: kinds of geometry without a surface, elements without an outline, lines that were closed. */
export interface Aside {
  others: Set<string>
  empty: number
  closed: number
}

/** How deep collections may hold one another: no program writes more. */
export const DEEPEST = 20

/** Ends of a recorded track that lie closer than this are one place, km. */
const SAME_PLACE = 0.1

/**
 * The polygons of a GeoJSON geometry from anywhere, `at` its place in the file; and what has none, in `aside`. A line
 * that ends where it begins is an outline; a `track`, recorded by a person who walks, may end nearby.
 * @throws BadArea
 */
export function outlinesOf(node: unknown, at: string, aside: Aside, track = false, depth = 0): Shape {
  if (node === null) {
    aside.empty++
    return []
  }
  const place = (path: string) => [at, path].filter(Boolean).join(', ')
  if (!v.is(GeojsonSchema, node) || depth > DEEPEST) throw new BadArea(place('geometry'))
  switch (node.type) {
    case 'GeometryCollection': {
      const found = v.safeParse(GeometriesSchema, node)
      if (!found.success) throw new BadArea(place('geometries'))
      return found.output.geometries.flatMap((geometry, index) =>
        outlinesOf(geometry, place(`geometries[${index}]`), aside, track, depth + 1),
      )
    }
    case 'Polygon':
    case 'MultiPolygon': {
      const found = v.safeParse(AreaSchema, {
        ...node,
        coordinates: outlined(node.type, node['coordinates']),
      })
      if (!found.success) throw new BadArea(place(v.getDotPath(found.issues[0]) ?? 'coordinates'))
      const area = found.output
      const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates
      const full = polygons.filter((rings) => rings.length > 0)
      if (full.length === 0) aside.empty++
      return full.map((rings) => rings.map(flat))
    }
    case 'LineString':
    case 'MultiLineString': {
      const found = v.safeParse(LinesSchema, node)
      if (!found.success) throw new BadArea(place(v.getDotPath(found.issues[0]) ?? 'coordinates'))
      const lines = found.output.type === 'LineString' ? [found.output.coordinates] : found.output.coordinates
      const closed = lines.filter((line) => isClosed(line, track))
      aside.closed += closed.length
      if (closed.length < lines.length) aside.others.add(node.type)
      return closed.map((line) => [flat(line)])
    }
    // No geometry: a collection without its list, or one inside another.
    case 'Feature':
    case 'FeatureCollection':
      throw new BadArea(place('features'))
    default:
      aside.others.add(node.type)
      return []
  }
}

function isClosed(line: readonly Position[], track: boolean): boolean {
  const [first, last] = [line[0], line.at(-1)]
  if (!first || !last || line.length < 4) return false
  if (first[0] === last[0] && first[1] === last[1]) return true
  return track && distance(first, last, { units: 'kilometers' }) < SAME_PLACE
}

/** Coordinates without empty rings, nor polygons whose outline is empty: some tools write those for an erased area. */
function outlined(type: 'Polygon' | 'MultiPolygon', coordinates: unknown): unknown {
  const isEmpty = (list: unknown) => Array.isArray(list) && list.length === 0
  const rings = (polygon: unknown) =>
    !Array.isArray(polygon) ? polygon : isEmpty(polygon[0]) ? [] : polygon.filter((ring) => !isEmpty(ring))
  if (type === 'Polygon') return rings(coordinates)
  return Array.isArray(coordinates)
    ? coordinates.map(rings).filter((polygon) => !isEmpty(polygon))
    : coordinates
}

/** Two coordinates a position, closed as the standard asks. */
function flat(ring: readonly number[][]): Position[] {
  const positions = ring.map(([x = Number.NaN, y = Number.NaN]) => [x, y])
  const [first] = positions
  const last = positions.at(-1)
  const closed = first?.[0] === last?.[0] && first?.[1] === last?.[1]
  return first && !closed ? [...positions, first] : positions
}
