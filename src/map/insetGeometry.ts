import type { TerritoryFeature } from '@/analysis/decodeBoundaries'
import { flatMercator } from './flatMercator'
import { scaleBar } from './scaleBar'

export interface Inset {
  paths: { code: string; d: string }[]
  /** px in the inset of a place given in degrees. */
  project: (lon: number, lat: number) => [number, number] | null
  /** Scale bar: a round number of km and its length, px. */
  scale: { km: number; px: number }
}

const LONGEST_BAR = 0.36

/** Draws the territories of one overseas département into a box of `width` × `height` px, north up, Mercator. */
export function insetGeometry(features: readonly TerritoryFeature[], width: number, height: number): Inset {
  const projection = flatMercator(features, [width, height], [4, 2])
  return {
    paths: features.map((feature) => ({
      code: feature.properties.code,
      d: projection.path(feature.geometry),
    })),
    project: (x, y) => projection([x, y]),
    scale: scaleBar(projection, [width / 2, height / 2], width * LONGEST_BAR),
  }
}
