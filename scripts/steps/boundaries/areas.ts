import { feature } from 'topojson-client'
import { polygonArea } from '@/analysis/polygonArea'
import type { DetailedTopology } from './dissolve'

/** Area in km² by territory code, from full-detail polygons. */
export function areasOf(
  topology: DetailedTopology,
  level: keyof DetailedTopology['objects'],
): Map<string, number> {
  const { features } = feature(topology, topology.objects[level])
  return new Map(
    features.map(({ properties, geometry }) => {
      if (geometry.type === 'Polygon') return [properties.code, polygonArea(geometry.coordinates)]
      if (geometry.type !== 'MultiPolygon') return [properties.code, 0]
      return [properties.code, geometry.coordinates.reduce((sum, rings) => sum + polygonArea(rings), 0)]
    }),
  )
}
