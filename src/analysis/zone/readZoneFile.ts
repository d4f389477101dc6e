import { union } from '@turf/turf'
import * as v from 'valibot'
import type { Feature, Polygon, Position } from 'geojson'
import type { Shape } from '@/domain/zone'
import { AreaSchema, FeatureSchema, FeaturesSchema, GeojsonSchema, GeometriesSchema } from '@/schema/geojson'
import { partsOf } from '../locate'
import { checkShape, type ShapeProblem } from './checkShape'

/** Why a file gives no zone. `what` names the geometry or the place in the file. */
export type ZoneFileProblem =
  | ShapeProblem
  | { kind: 'not-json' }
  | { kind: 'not-geojson' }
  | { kind: 'no-area'; what: string }
  | { kind: 'bad-area'; what: string }

/** `empty` counts what has no outline at all, and is set aside. */
export type ZoneFile = { shape: Shape; polygons: number; empty: number } | { problem: ZoneFileProblem }

/** Thrown inside, caught here: the first polygon that is none stops the reading. */
class BadArea extends Error {}

/**
 * The polygons of a GeoJSON file (RFC 7946), all of them as one shape; or what is wrong with it, first of all what
 * a person can mend: not JSON, not GeoJSON, points or lines only, a broken polygon, then the shape itself.
 */
export function readZoneFile(text: string): ZoneFile {
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { problem: { kind: 'not-json' } }
  }
  if (!v.is(GeojsonSchema, json)) return { problem: { kind: 'not-geojson' } }
  const aside: Aside = { others: new Set(), empty: 0 }
  let shape: Shape
  try {
    shape = polygonsOf(json, 'racine', aside)
  } catch (error) {
    if (!(error instanceof BadArea)) throw error
    return { problem: { kind: 'bad-area', what: error.message } }
  }
  if (shape.length === 0) return { problem: { kind: 'no-area', what: [...aside.others].join(', ') } }
  const problem = checkShape(shape)
  return problem ? { problem } : { shape: merged(shape), polygons: shape.length, empty: aside.empty }
}

/** What is read past: kinds of geometry without a surface, and how many elements without an outline. */
interface Aside {
  others: Set<string>
  empty: number
}

/** Polygons that touch or overlap made one: their common border is none of the zone's. */
function merged(shape: Shape): Shape {
  if (shape.length < 2) return shape
  const features = shape.map((coordinates): Feature<Polygon> => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'Polygon', coordinates },
  }))
  const whole = union({ type: 'FeatureCollection', features })
  return whole ? partsOf(whole.geometry) : shape
}

function polygonsOf(node: unknown, path: string, aside: Aside): Shape {
  if (!v.is(GeojsonSchema, node)) throw new BadArea(path)
  switch (node.type) {
    case 'FeatureCollection': {
      const found = v.safeParse(FeaturesSchema, node)
      if (!found.success) throw new BadArea(`${path}, ${v.getDotPath(found.issues[0]) ?? 'features'}`)
      return found.output.features.flatMap((feature, at) => polygonsOf(feature, `features[${at}]`, aside))
    }
    case 'Feature': {
      const found = v.safeParse(FeatureSchema, node)
      if (!found.success) throw new BadArea(`${path}, geometry`)
      const { geometry } = found.output
      if (geometry) return polygonsOf(geometry, path === 'racine' ? 'geometry' : path, aside)
      aside.empty++
      return []
    }
    case 'GeometryCollection': {
      const found = v.safeParse(GeometriesSchema, node)
      if (!found.success) throw new BadArea(`${path}, geometries`)
      return found.output.geometries.flatMap((geometry, at) =>
        polygonsOf(geometry, `${path}, geometries[${at}]`, aside),
      )
    }
    case 'Polygon':
    case 'MultiPolygon': {
      const found = v.safeParse(AreaSchema, {
        ...node,
        coordinates: outlined(node.type, node['coordinates']),
      })
      if (!found.success) throw new BadArea(`${path}, ${v.getDotPath(found.issues[0]) ?? 'coordinates'}`)
      const area = found.output
      const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates
      const full = polygons.filter((rings) => rings.length > 0)
      if (full.length === 0) aside.empty++
      return full.map((rings) => rings.map(flat))
    }
    default:
      aside.others.add(node.type)
      return []
  }
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

/** Longitude and latitude only, closed as the standard asks. */
function flat(ring: readonly number[][]): Position[] {
  const positions = ring.map(([lon = Number.NaN, lat = Number.NaN]) => [lon, lat])
  const [first] = positions
  const last = positions.at(-1)
  const closed = first?.[0] === last?.[0] && first?.[1] === last?.[1]
  return first && !closed ? [...positions, first] : positions
}
