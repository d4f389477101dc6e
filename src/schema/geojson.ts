import * as v from 'valibot'

/** RFC 7946: longitude, latitude, and an optional height. Ranges are told apart later, in better words. */
const position = v.pipe(v.array(v.pipe(v.number(), v.finite())), v.minLength(2))
const ring = v.pipe(v.array(position), v.minLength(4))
const PolygonSchema = v.object({ type: v.literal('Polygon'), coordinates: v.array(ring) })
const MultiPolygonSchema = v.object({
  type: v.literal('MultiPolygon'),
  coordinates: v.array(v.array(ring)),
})

/** A polygon of a GeoJSON file: the only geometries that bound a zone. */
export const AreaSchema = v.variant('type', [PolygonSchema, MultiPolygonSchema])

const line = v.array(position)
/** Lines of a GeoJSON file: an outline where they end as they begin. */
export const LinesSchema = v.variant('type', [
  v.object({ type: v.literal('LineString'), coordinates: line }),
  v.object({ type: v.literal('MultiLineString'), coordinates: v.array(line) }),
])

/** Any GeoJSON object, as far as its type says so. */
export const GeojsonSchema = v.looseObject({
  type: v.picklist([
    'Point',
    'MultiPoint',
    'LineString',
    'MultiLineString',
    'Polygon',
    'MultiPolygon',
    'GeometryCollection',
    'Feature',
    'FeatureCollection',
  ]),
})

export const GeometriesSchema = v.looseObject({ geometries: v.array(GeojsonSchema) })
