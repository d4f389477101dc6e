import { geoBounds, geoPath, type GeoProjection } from 'd3-geo'
import type { FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson'
import type { TerritoryFeature } from '@/analysis/decodeBoundaries'
import { FRANCE_BOUNDS, overlaps, type Bounds } from './extent'
import { frenchProjection } from './frenchProjection'
import { scaleBar } from './scaleBar'

export interface VectorMap {
  /** Territories that touch the box, in the order given. */
  paths: { code: string; d: string }[]
  /** Any other geometry (borders) as a path clipped to the box. */
  draw: (geometry: Geometry) => string
  /** px of a place in degrees; null outside the box. */
  project: (lon: number, lat: number) => [number, number] | null
  scale: { km: number; px: number }
  width: number
  height: number
}

export interface VectorBox {
  width: number
  height: number
  /** Room left around what is framed, as a share of the smaller side. */
  margin: number
}

/**
 * Draws territories into a box of px with `frame` in its middle: conic conformal (Lambert's parallels for the mainland,
 * 44° and 49° N) in Europe, Mercator overseas where that cone would be far away. North is up at 3° E.
 */
export function vectorMap(
  features: readonly TerritoryFeature[],
  frame: readonly TerritoryFeature[],
  { width, height, margin }: VectorBox,
): VectorMap {
  const collection: FeatureCollection<Polygon | MultiPolygon> = {
    type: 'FeatureCollection',
    features: [...frame],
  }
  const bounds = geoBounds(collection)
  const projection = frenchProjection(overlaps([...bounds[0], ...bounds[1]], FRANCE_BOUNDS))
  const pad = margin * Math.min(width, height)
  projection.fitExtent(
    [
      [pad, pad],
      [width - pad, height - pad],
    ],
    collection,
  )
  const seen = seenBounds(projection, width, height)
  projection.clipExtent([
    [-4, -4],
    [width + 4, height + 4],
  ])
  const path = geoPath(projection).digits(1)
  return {
    paths: features.flatMap((feature) => {
      if (!overlaps(boxOf(feature), seen)) return []
      const d = path(feature)
      return d ? [{ code: feature.properties.code, d }] : []
    }),
    draw: (geometry) => path(near(geometry, seen)) ?? '',
    project: (lon, lat) => {
      const at = projection([lon, lat])
      return at && at[0] >= 0 && at[1] >= 0 && at[0] <= width && at[1] <= height ? at : null
    },
    scale: scaleBar(projection, [width / 2, height / 2], width * 0.3),
    width,
    height,
  }
}

/** Degrees covered by the box: what lies outside is not even projected. */
function seenBounds(projection: GeoProjection, width: number, height: number): Bounds {
  const at = (x: number, y: number) => projection.invert?.([x, y]) ?? [0, 0]
  const places = [0, 0.5, 1].flatMap((x) => [0, 0.5, 1].map((y) => at(x * width, y * height)))
  const lon = places.map(([x]) => x)
  const lat = places.map(([, y]) => y)
  return [Math.min(...lon) - 0.1, Math.min(...lat) - 0.1, Math.max(...lon) + 0.1, Math.max(...lat) + 0.1]
}

/** Of many lines, those that may be seen. */
function near(geometry: Geometry, seen: Bounds): Geometry {
  if (geometry.type !== 'MultiLineString') return geometry
  return {
    ...geometry,
    coordinates: geometry.coordinates.filter((line) => overlaps(boxAround(line, [line]), seen)),
  }
}

function boxOf(feature: TerritoryFeature): Bounds {
  const { geometry } = feature
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  return boxAround(
    feature,
    parts.map(([ring = []]) => ring),
  )
}

const boxes = new WeakMap<object, Bounds>()

/** West, south, east, north of some lines, computed once for what they are of. */
function boxAround(of: object, lines: readonly (readonly Position[])[]): Bounds {
  const known = boxes.get(of)
  if (known) return known
  const box: Bounds = [Infinity, Infinity, -Infinity, -Infinity]
  for (const line of lines)
    for (const [x = 0, y = 0] of line) {
      box[0] = Math.min(box[0], x)
      box[1] = Math.min(box[1], y)
      box[2] = Math.max(box[2], x)
      box[3] = Math.max(box[3], y)
    }
  boxes.set(of, box)
  return box
}
