import { magicbytes } from 'flatgeobuf/lib/mjs/constants.js'
import { buildFeature } from 'flatgeobuf/lib/mjs/generic/feature.js'
import { mapColumn } from 'flatgeobuf/lib/mjs/generic/featurecollection.js'
import { inferGeometryType } from 'flatgeobuf/lib/mjs/generic/header.js'
import { parseGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js'
import type { Feature, FeatureCollection, Geometry, Point, Polygon } from 'geojson'
import { layerHeader } from './layerHeader'
import type { OpenField } from './OpenFile'

/**
 * Features as a layer of FlatGeobuf, in degrees. The library guesses the type of a column from the first feature, which may lack it:
 * here the fields say it. The format has no room for a feature without a shape: those are left out.
 */
export function writeFlatGeobuf(
  name: string,
  { features }: FeatureCollection<Geometry | null>,
  fields: readonly OpenField[],
): Uint8Array {
  const drawn = features.filter((item): item is Feature<Point | Polygon> => item.geometry !== null)
  const sample = Object.fromEntries(fields.map((field) => [field.name, field.type === 'string' ? '' : 0]))
  const header = {
    geometryType: inferGeometryType(drawn),
    columns: fields.map((field) => mapColumn(sample, field.name)),
    featuresCount: drawn.length,
    indexNodeSize: 0,
    ...{ envelope: null, crs: null, title: null, description: null, metadata: null },
  }
  const parts = [
    magicbytes,
    layerHeader(name, header),
    ...drawn.map(({ geometry, properties }) =>
      buildFeature(parseGeometry(geometry), properties ?? {}, header),
    ),
  ]
  return Uint8Array.from(Buffer.concat(parts))
}
