import type { Feature, FeatureCollection } from 'geojson'
import type { TerritoryFeature } from '@/analysis/decodeBoundaries'

/**
 * What is outlined over the territories: the one pointed at, the one chosen, and the zone, whose features have a `kind`
 * of their own. One source for them all: each costs a mask of every tile at each repaint.
 * @param tiled whether tiles of the pipeline have them nearer: they are then outlined there
 */
export function outlines(
  hovered: TerritoryFeature | undefined,
  selected: TerritoryFeature | undefined,
  zone: readonly Feature[] = [],
  tiled = false,
): FeatureCollection {
  const outline = (kind: string, feature: TerritoryFeature | undefined): Feature[] =>
    feature ? [{ ...feature, properties: { kind, ...(tiled && { tiled }) } }] : []
  return {
    type: 'FeatureCollection',
    features: [...outline('hovered', hovered), ...outline('selected', selected), ...zone],
  }
}
