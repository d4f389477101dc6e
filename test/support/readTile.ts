import { VectorTile } from '@mapbox/vector-tile'
import { PbfReader } from 'pbf'

/** What a reader of vector tiles finds in a layer: properties, kind (2 is lines, 3 rings) and `[x, y]` points. */
export function readTile(tile: ArrayBuffer, name: string) {
  const layer = new VectorTile(new PbfReader(new Uint8Array(tile))).layers[name]
  // A reader leaves out a layer of nothing.
  if (!layer) return { extent: NaN, features: [] }
  const features = Array.from({ length: layer.length }, (_, k) => {
    const feature = layer.feature(k)
    const lines = feature.loadGeometry().map((line) => line.map(({ x, y }): [number, number] => [x, y]))
    return { properties: { ...feature.properties }, type: feature.type, lines }
  })
  return { extent: layer.extent, features }
}
