import { Builder } from 'flatbuffers'
import { Column } from 'flatgeobuf/lib/mjs/flat-geobuf/column.js'
import { Crs } from 'flatgeobuf/lib/mjs/flat-geobuf/crs.js'
import { Header } from 'flatgeobuf/lib/mjs/flat-geobuf/header.js'
import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js'

const WGS84 = 4326

/**
 * The header of a FlatGeobuf whose coordinates are degrees. The library's own names every layer "L1", and that name is what
 * mapping software lists.
 */
export function layerHeader(
  name: string,
  { columns, featuresCount, geometryType, indexNodeSize }: HeaderMeta,
): Uint8Array {
  const builder = new Builder()
  const offsets = (columns ?? []).map((column) => {
    const columnName = builder.createString(column.name)
    Column.startColumn(builder)
    Column.addName(builder, columnName)
    Column.addType(builder, column.type)
    return Column.endColumn(builder)
  })
  const columnsOffset = Header.createColumnsVector(builder, offsets)
  const nameOffset = builder.createString(name)
  Crs.startCrs(builder)
  Crs.addCode(builder, WGS84)
  const crs = Crs.endCrs(builder)
  Header.startHeader(builder)
  Header.addCrs(builder, crs)
  Header.addFeaturesCount(builder, BigInt(featuresCount))
  Header.addGeometryType(builder, geometryType)
  Header.addIndexNodeSize(builder, indexNodeSize)
  Header.addColumns(builder, columnsOffset)
  Header.addName(builder, nameOffset)
  builder.finishSizePrefixed(Header.endHeader(builder))
  return builder.asUint8Array()
}
