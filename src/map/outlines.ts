import type { Feature, FeatureCollection } from 'geojson'
import type { TerritoryFeature } from '@/analysis/decodeBoundaries'

/**
 * What is outlined over the territories: the one pointed at, the one chosen, and the zone, whose features have a `kind`
 * of their own. One source for them all: each costs a mask of every tile at each repaint.
 */
export function outlines(
  hovered: TerritoryFeature | undefined,
  selected: TerritoryFeature | undefined,
  zone: readonly Feature[] = [],
): FeatureCollection {
  const outline = (kind: string, feature: TerritoryFeature | undefined): Feature[] =>
    feature ? [{ ...feature, properties: { kind } }] : []
  return {
    type: 'FeatureCollection',
    features: [...outline('hovered', hovered), ...outline('selected', selected), ...zone],
  }
}
