import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'
import { COMMUNE_LAYERS } from '@/schema/communeTiles'
import type { FlatLine } from '../clipLine'

/** What a tile has of each commune, by its row: rings in units of the tile, closed; they run a little beyond its sides. */
export interface TileRings {
  /** Place of the tile, from the north-west corner of the world. */
  x: number
  y: number
  extent: number
  rings: ReadonlyMap<number, readonly FlatLine[]>
}

/** Reads the shapes of communes in a vector tile (specification 2.1). @throws where the bytes are none */
export function tileRings(bytes: ArrayBuffer, x: number, y: number): TileRings {
  const layer = new VectorTile(new PbfReader(new Uint8Array(bytes))).layers[COMMUNE_LAYERS.shapes]
  const rings = new Map<number, FlatLine[]>()
  for (let k = 0; k < (layer?.length ?? 0); k++) {
    const feature = layer?.feature(k)
    if (feature?.id === undefined) continue
    const lines = feature.loadGeometry().map((line) => line.flatMap((point) => [point.x, point.y]))
    rings.set(feature.id, [...(rings.get(feature.id) ?? []), ...lines])
  }
  return { x, y, extent: layer?.extent ?? 0, rings }
}
