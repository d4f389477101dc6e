import { geoPath } from 'd3-geo'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { TerritoryFeature } from '@/analysis/decodeBoundaries'
import { frenchProjection } from './frenchProjection'

export interface DrawnTerritories {
  paths: { code: string; d: string }[]
  /** px of a place given in degrees. */
  project: (lon: number, lat: number) => [number, number] | null
}

const MARGIN = 8

/**
 * Draws territories of the mainland and Corsica into a box of `width` × `height` px, in the conic conformal projection of
 * French maps. Overseas territories go through `insetGeometry`.
 */
export function mainlandGeometry(
  features: readonly TerritoryFeature[],
  width: number,
  height: number,
): DrawnTerritories {
  const collection: FeatureCollection<Polygon | MultiPolygon> = {
    type: 'FeatureCollection',
    features: [...features],
  }
  const projection = frenchProjection(true).fitExtent(
    [
      [MARGIN, MARGIN],
      [width - MARGIN, height - MARGIN],
    ],
    collection,
  )
  const path = geoPath(projection).digits(1)
  return {
    paths: features.map((feature) => ({ code: feature.properties.code, d: path(feature) ?? '' })),
    project: (lon, lat) => projection([lon, lat]),
  }
}
