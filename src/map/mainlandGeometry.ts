import { geoConicConformal, geoPath } from 'd3-geo'
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { TerritoryFeature } from '@/analysis/decodeBoundaries'

export interface DrawnTerritories {
  paths: { code: string; d: string }[]
  /** px of a place given in degrees. */
  project: (lon: number, lat: number) => [number, number] | null
}

/** Standard parallels of IGN's Lambert-93, and its central meridian. */
const PARALLELS: [number, number] = [44, 49]
const MERIDIAN = 3
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
  const projection = geoConicConformal()
    .parallels(PARALLELS)
    .rotate([-MERIDIAN, 0])
    .fitExtent(
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
