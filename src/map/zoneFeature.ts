import type { Feature, MultiPolygon } from 'geojson'
import type { Shape } from '@/domain/zone'

/** A zone as the map outlines it: one that filters, or a circle that only tells a distance. */
export function zoneFeature(coordinates: Shape, kind: 'filter' | 'reach'): Feature<MultiPolygon> {
  return { type: 'Feature', properties: { kind }, geometry: { type: 'MultiPolygon', coordinates } }
}
