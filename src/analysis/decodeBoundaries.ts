import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Boundaries } from '@/schema/boundaries'
import { extentOf } from './extentOf'
import type { MapLevel } from '@/schema/level'

export type TerritoryFeature = Feature<Polygon | MultiPolygon, { code: string }>

type Layers = Record<MapLevel, GeometryCollection<{ code: string }>>

/** Our checked topology, under the type that topojson-client asks for. */
function topologyOf(boundaries: Boundaries): Topology<Layers> {
  return boundaries as unknown as Topology<Layers>
}

/** Polygons of one level in degrees, in file order: all of them, or those whose code is wanted. */
export function territoryFeatures(
  boundaries: Boundaries,
  level: MapLevel,
  wanted: (code: string) => boolean = () => true,
): FeatureCollection<Polygon | MultiPolygon, { code: string }> {
  const topology = topologyOf(boundaries)
  const geometries = topology.objects[level].geometries.filter(({ id }) => wanted(String(id)))
  const collection = feature(topology, { type: 'GeometryCollection', geometries })
  const features = collection.features.map((item) => ({
    ...item,
    properties: { code: String(item.id) },
  })) as TerritoryFeature[]
  return { type: 'FeatureCollection', features }
}

/** Gives the polygon of one territory of a level, or the box around it, by its code; only that one is decoded. */
export function territoryFinder(boundaries: Boundaries, level: MapLevel) {
  const topology = topologyOf(boundaries)
  const byCode = new Map(topology.objects[level].geometries.map((item) => [String(item.id), item]))
  function featureOf(code: string): TerritoryFeature | undefined {
    const found = byCode.get(code)
    return found && ({ ...feature(topology, found), properties: { code } } as TerritoryFeature)
  }
  function boundsOf(code: string) {
    const found = byCode.get(code)
    return found && extentOf(boundaries, (found as unknown as { arcs: number[][][] }).arcs.flat(2))
  }
  return { featureOf, boundsOf }
}
