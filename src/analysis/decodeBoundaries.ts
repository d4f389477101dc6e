import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { overseasAt, type Overseas } from '@/domain/overseas'
import { shapesAt, type Boundaries } from '@/schema/boundaries'
import { extentOf } from './extentOf'
import type { MapLevel } from '@/schema/level'

export type TerritoryFeature = Feature<Polygon | MultiPolygon, { code: string }>

/** Our checked topology, under the type that topojson-client asks for. */
function topologyOf(boundaries: Boundaries): Topology {
  return boundaries as unknown as Topology
}

const geometriesOf = (boundaries: Boundaries, level: MapLevel) =>
  shapesAt(boundaries, level) as unknown as GeometryCollection<{ code: string }>['geometries']

/** The overseas département in which a shape of the topology lies; null on the mainland. */
export function overseasOf({ arcs, transform }: Boundaries, shape: { arcs: unknown }): Overseas | null {
  const [first = 0] = [shape.arcs].flat(3) as number[]
  const [x = 0, y = 0] = arcs[first < 0 ? ~first : first]?.[0] ?? []
  const { scale, translate } = transform
  return overseasAt(x * scale[0] + translate[0], y * scale[1] + translate[1])
}

/** Polygons of one level in degrees, in file order: all of them, or those whose code is wanted. */
export function territoryFeatures(
  boundaries: Boundaries,
  level: MapLevel,
  wanted: (code: string) => boolean = () => true,
): FeatureCollection<Polygon | MultiPolygon, { code: string }> {
  const topology = topologyOf(boundaries)
  const geometries = geometriesOf(boundaries, level).filter(({ id }) => wanted(String(id)))
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
  const byCode = new Map(geometriesOf(boundaries, level).map((item) => [String(item.id), item]))
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
