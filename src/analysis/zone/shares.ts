import { area, bboxClip, intersect } from '@turf/turf'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import type { Shape } from '@/domain/zone'
import { partsOf, type PolygonIndex } from '../locate'
import { boxOfShape } from './insideShape'
import { relate } from './relate'

/** A territory in a zone: the share of its area, above 0 and at most 1. */
export interface ZoneShare {
  code: string
  share: number
}

/** Less than this share of a territory is the noise of simplified borders: neighbours that touch. */
const TOUCHING = 0.0005
/** From this share on, a territory is said to be entirely inside. */
export const ENTIRE = 0.9995

/**
 * Shares of the area of each indexed territory that lie in the zone, one at a time so that the caller can stop between
 * two, or tell how far it is. Exact clipping by Turf, only where a territory crosses the zone's border, and only with
 * what of the zone lies around it: a zone of 400 corners would else be clipped whole for each of hundreds of territories.
 * Yields the work done as a share from 0 to 1; returns the territories inside, in the order of the index.
 */
export function* zoneShares(
  index: PolygonIndex<Feature<Polygon | MultiPolygon, { code: string }>>,
  zone: Shape,
): Generator<number, ZoneShare[]> {
  const touched = [...relate(index, zone)]
  const geometry: Feature<MultiPolygon> = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates: zone },
  }
  const shares: ZoneShare[] = []
  for (const [at, [feature, relation]] of touched.entries()) {
    const share = relation === 'inside' ? 1 : shareInside(feature, geometry)
    if (share >= TOUCHING) shares.push({ code: feature.properties.code, share: share >= ENTIRE ? 1 : share })
    if (relation === 'partly') yield (at + 1) / touched.length
  }
  return shares.sort((a, b) => (a.code < b.code ? -1 : 1))
}

/** Degrees around a territory's box: the sides that clipping to the box adds then lie outside the territory. */
const MARGIN = 0.01

function shareInside(feature: Feature<Polygon | MultiPolygon>, zone: Feature<MultiPolygon>): number {
  const [west, south, east, north] = boxOfShape(partsOf(feature.geometry))
  const { geometry } = bboxClip(zone, [west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN])
  const parts = geometry.type === 'MultiPolygon' ? geometry.coordinates : []
  const coordinates = parts.filter((rings) => rings.length > 0)
  if (coordinates.length === 0) return 0
  const around: Feature<MultiPolygon> = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates },
  }
  const common = intersect({ type: 'FeatureCollection', features: [feature, around] })
  return common ? area(common) / area(feature) : 0
}
