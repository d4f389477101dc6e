import { booleanPointInPolygon } from '@turf/turf'
import Flatbush from 'flatbush'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import { boxOf } from './zone/insideShape'

/** Polygons found again by any point inside them. */
export interface PolygonIndex<F> {
  boxes: Flatbush
  parts: { feature: F; polygon: Polygon }[]
}

/**
 * Indexes each part of each polygon by its own box: the box of a coast and its far islands says little.
 * @throws on an empty list, which flatbush cannot index.
 */
export function polygonIndex<F extends Feature<Polygon | MultiPolygon>>(
  features: readonly F[],
): PolygonIndex<F> {
  const parts = features.flatMap((feature) =>
    partsOf(feature.geometry).map((coordinates) => ({
      feature,
      polygon: { type: 'Polygon' as const, coordinates },
    })),
  )
  const boxes = new Flatbush(parts.length)
  for (const { polygon } of parts) boxes.add(...boxOf(polygon.coordinates[0] ?? []))
  boxes.finish()
  return { boxes, parts }
}

/** The polygon that holds the point (degrees), border included, the first of the list where several do; undefined where none does. */
export function locate<F>(index: PolygonIndex<F>, lon: number, lat: number): F | undefined {
  const point = [lon, lat]
  // Two boxes on average: keeping the least as they come costs less than sorting them.
  let first = Infinity
  for (const at of index.boxes.search(lon, lat, lon, lat)) {
    const part = at < first ? index.parts[at] : undefined
    if (part && booleanPointInPolygon(point, part.polygon)) first = at
  }
  return index.parts[first]?.feature
}

/** The polygons of a geometry, each as its rings. */
export function partsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}
