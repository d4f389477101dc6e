import type { GeoJSONSource, Map as MapLibreMap, MapMouseEvent, PointLike } from 'maplibre-gl'
import { isMade, type MapLevel } from '@/schema/level'
import { AXES, type Axis } from '@/schema/initiative'
import { FACILITY_IDS } from '@/catalog/facilities'
import { CHANGED_LAYER } from './layers/changed'
import { INITIATIVE_LAYERS } from './layers/initiatives'
import { fillLayerId } from './styleState'

/** What lies under the pointer, in our own words. */
export type Picked =
  | { kind: 'territory'; code: string }
  | { kind: 'initiative'; id: string }
  | { kind: 'facility'; code: string }
  | { kind: 'maternity'; code: string }
  | { kind: 'group'; axis: Axis; clusterId: number; count: number; at: [number, number] }
  | null

const POINT_TOLERANCE = 5

/** The topmost thing at a point: symbols first, with a few px of tolerance, then the territory. `codeOf`: of one known by its row. */
export function pick(
  map: MapLibreMap,
  level: MapLevel,
  { point }: Pick<MapMouseEvent, 'point'>,
  codeOf: (row: number) => string | undefined,
): Picked {
  const box: [PointLike, PointLike] = [
    [point.x - POINT_TOLERANCE, point.y - POINT_TOLERANCE],
    [point.x + POINT_TOLERANCE, point.y + POINT_TOLERANCE],
  ]
  // Someone may point at the map before all of it is there.
  const at = (place: PointLike | [PointLike, PointLike], layers: readonly string[]) =>
    map.queryRenderedFeatures(place, { layers: layers.filter((id) => map.getLayer(id)) })[0]
  const symbol = at(box, [...INITIATIVE_LAYERS, CHANGED_LAYER, ...FACILITY_IDS])
  if (symbol) {
    const { code, ...group } = symbol.properties as {
      code?: string
      cluster_id?: number
      point_count?: number
    }
    const { cluster_id: clusterId, point_count: count = 0 } = group
    const axis = AXES.find((name) => name === symbol.source)
    if (axis && clusterId !== undefined && symbol.geometry.type === 'Point')
      return { kind: 'group', axis, clusterId, count, at: symbol.geometry.coordinates as [number, number] }
    if (axis && code !== undefined) return { kind: 'initiative', id: code }
    if (code !== undefined) return { kind: symbol.source === CHANGED_LAYER ? 'maternity' : 'facility', code }
  }
  const territory = at(point, [fillLayerId(level)])
  const code: unknown = isMade(level) ? codeOf(Number(territory?.id)) : territory?.properties.code
  return typeof code === 'string' ? { kind: 'territory', code } : null
}

const CLOSEST_GROUP_ZOOM = 11

/** Opens a group: comes nearer while that splits it, else gives the first of those that share one point. */
export async function openGroup(
  map: MapLibreMap,
  group: Extract<Picked, { kind: 'group' }>,
): Promise<Picked> {
  const source = map.getSource<GeoJSONSource>(group.axis)
  if (!source) return null
  const zoom = await source.getClusterExpansionZoom(group.clusterId)
  if (zoom < CLOSEST_GROUP_ZOOM) {
    // Said to come from the person, as it does: the address must keep this view.
    map.easeTo({ center: group.at, zoom: zoom + 0.3 }, { originalEvent: true })
    return null
  }
  const [leaf] = await source.getClusterLeaves(group.clusterId, 1, 0)
  const id: unknown = leaf?.properties?.code
  return typeof id === 'string' ? { kind: 'initiative', id } : null
}
