import type { Geometry, Position } from 'geojson'

/** More points than this in one geometry is a length that lies. */
const MOST = 5_000_000

const KINDS = [
  'Point',
  'LineString',
  'Polygon',
  'MultiPoint',
  'MultiLineString',
  'MultiPolygon',
  'GeometryCollection',
] as const

/**
 * A geometry in well-known binary (OGC 06-103r4, and the flags of EWKB): heights and measures are left out.
 * @throws RangeError on bytes that end too early, or that are none.
 */
export function readWkb(bytes: Uint8Array): Geometry {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let offset = 0

  function geometry(depth: number): Geometry {
    if (depth > 8) throw new RangeError('too deep')
    const little = view.getUint8(offset) === 1
    offset += 1
    const integer = () => {
      const value = view.getUint32(offset, little)
      offset += 4
      return value
    }
    const count = () => {
      const value = integer()
      if (value > MOST || value > bytes.length) throw new RangeError('length')
      return value
    }
    const type = integer()
    const plain = type & 0x0fffffff
    const thousands = Math.floor(plain / 1000)
    const extra = [0, 1, 1, 2][thousands] ?? 0
    const flags = (type & 0x80000000 ? 1 : 0) + (type & 0x40000000 ? 1 : 0)
    if (type & 0x20000000) offset += 4
    const position = (): Position => {
      const at = [view.getFloat64(offset, little), view.getFloat64(offset + 8, little)]
      offset += 8 * (2 + (extra || flags))
      return at
    }
    const list = <T>(one: () => T): T[] => Array.from({ length: count() }, one)
    const parts = () => list(() => geometry(depth + 1))
    const coordinates = <T>() => parts().map((part) => (part as unknown as { coordinates: T }).coordinates)

    const kind = KINDS[(plain % 1000) - 1]
    switch (kind) {
      case 'Point':
        return { type: kind, coordinates: position() }
      case 'LineString':
        return { type: kind, coordinates: list(position) }
      case 'Polygon':
        return { type: kind, coordinates: list(() => list(position)) }
      case 'MultiPoint':
        return { type: kind, coordinates: coordinates<Position>() }
      case 'MultiLineString':
        return { type: kind, coordinates: coordinates<Position[]>() }
      case 'MultiPolygon':
        return { type: kind, coordinates: coordinates<Position[][]>() }
      case 'GeometryCollection':
        return { type: kind, geometries: parts() }
      default:
        throw new RangeError('kind')
    }
  }
  return geometry(0)
}

/**
 * A point, polygon or set of polygons in well-known binary, little-endian.
 * @throws RangeError for any other geometry: no export has one
 */
export function writeWkb(geometry: Geometry): Uint8Array {
  const bytes: number[] = []
  const integer = (value: number) =>
    bytes.push(value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff, value >>> 24)
  const head = (kind: (typeof KINDS)[number]) => {
    bytes.push(1)
    integer(KINDS.indexOf(kind) + 1)
  }
  const position = ([x = 0, y = 0]: Position) => bytes.push(...new Uint8Array(Float64Array.of(x, y).buffer))
  const polygon = (rings: readonly Position[][]) => {
    head('Polygon')
    integer(rings.length)
    for (const ring of rings) {
      integer(ring.length)
      ring.forEach(position)
    }
  }
  if (geometry.type === 'Polygon') polygon(geometry.coordinates)
  else if (geometry.type === 'Point') {
    head('Point')
    position(geometry.coordinates)
  } else if (geometry.type === 'MultiPolygon') {
    head('MultiPolygon')
    integer(geometry.coordinates.length)
    geometry.coordinates.forEach(polygon)
  } else throw new RangeError(geometry.type)
  return Uint8Array.from(bytes)
}
