import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Boundaries } from '@/schema/boundaries'
import { WIDEST_LEVEL, type MapLevel } from '@/schema/level'

export type TerritoryFeature = Feature<Polygon | MultiPolygon, { code: string }>

type Layers = Record<MapLevel, GeometryCollection<{ code: string }>>

/** Our checked topology, under the type that topojson-client asks for. */
function topologyOf(boundaries: Boundaries): Topology<Layers> {
  return boundaries as unknown as Topology<Layers>
}

/** Polygons of one level in degrees, in file order; `code` is given as a property so that map sources can promote it. */
export function territoryFeatures(
  boundaries: Boundaries,
  level: MapLevel,
): FeatureCollection<Polygon | MultiPolygon, { code: string }> {
  const topology = topologyOf(boundaries)
  const collection = feature(topology, topology.objects[level])
  const features = collection.features.map((item) => ({
    ...item,
    properties: { code: String(item.id) },
  })) as TerritoryFeature[]
  return { type: 'FeatureCollection', features }
}

/** Borders between territories of one level, each drawn once. */
export function innerBorders(boundaries: Boundaries, level: MapLevel): MultiLineString {
  const topology = topologyOf(boundaries)
  return mesh(topology, topology.objects[level], (a, b) => a !== b)
}

/** Coasts and land frontiers of the country. */
export function outerBorders(boundaries: Boundaries): MultiLineString {
  const topology = topologyOf(boundaries)
  return mesh(topology, topology.objects[WIDEST_LEVEL], (a, b) => a === b)
}
