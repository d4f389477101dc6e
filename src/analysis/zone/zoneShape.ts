import { circle, intersect } from '@turf/turf'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import type { Around, Shape } from '@/domain/zone'
import { partsOf } from '../locate'

const SIDES = 96

/** A circle on the ground as a polygon of 96 sides, for drawing and for areas; points are tested by their distance. */
export function circleShape({ lon, lat, km }: Around): Shape {
  return partsOf(circle([lon, lat], km, { steps: SIDES, units: 'kilometers' }).geometry)
}

/** What several shapes have in common; null where nothing is. One shape is given back as it is. */
export function commonShape(shapes: readonly Shape[]): Shape | null {
  const features = shapes.map((coordinates): Feature<Polygon | MultiPolygon> => ({
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates },
  }))
  if (shapes.length < 2) return shapes[0] ?? null
  const common = intersect({ type: 'FeatureCollection', features })
  return common && partsOf(common.geometry)
}
