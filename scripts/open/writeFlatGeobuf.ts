import { magicbytes } from 'flatgeobuf/lib/mjs/constants.js'
import { buildFeature } from 'flatgeobuf/lib/mjs/generic/feature.js'
import { buildHeader, mapColumn } from 'flatgeobuf/lib/mjs/generic/featurecollection.js'
import { inferGeometryType } from 'flatgeobuf/lib/mjs/generic/header.js'
import { parseGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js'
import type { Feature, FeatureCollection, Geometry, Point, Polygon } from 'geojson'
import type { OpenField } from './OpenFile'

const WGS84 = 4326

/**
 * Features as FlatGeobuf, in degrees. The library guesses the type of a column from the first feature, which may lack it:
 * here the fields say it. The format has no room for a feature without a shape: those are left out.
 */
export function writeFlatGeobuf(
  { features }: FeatureCollection<Geometry | null>,
  fields: readonly OpenField[],
): Uint8Array {
  const drawn = features.filter((item): item is Feature<Point | Polygon> => item.geometry !== null)
  const sample = Object.fromEntries(fields.map(({ name, type }) => [name, type === 'string' ? '' : 0]))
  const header = {
    geometryType: inferGeometryType(drawn),
    columns: fields.map(({ name }) => mapColumn(sample, name)),
    featuresCount: drawn.length,
    indexNodeSize: 0,
    ...{ envelope: null, crs: null, title: null, description: null, metadata: null },
  }
  const parts = [
    magicbytes,
    buildHeader(header, WGS84),
    ...drawn.map(({ geometry, properties }) =>
      buildFeature(parseGeometry(geometry), properties ?? {}, header),
    ),
  ]
  return Uint8Array.from(Buffer.concat(parts))
}
