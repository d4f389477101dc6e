import { rewind } from '@turf/turf'
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import type { Cell } from './csv'

/** A table to export: columns explained, rows of cells in their order, and a geometry for each row where it has one. */
export interface ExportTable {
  columns: readonly { name: string; meaning: string }[]
  rows: readonly (readonly Cell[])[]
  geometries: readonly (Geometry | null)[]
}

/**
 * A table as GeoJSON (RFC 7946): one feature a row, `null` geometry where it has none, outer rings counterclockwise,
 * coordinates to 1e-5 degree. `about` goes along as a foreign member, which the standard allows.
 */
export function toGeojson(
  { columns, rows, geometries }: ExportTable,
  about: Record<string, unknown>,
): FeatureCollection<Geometry | null> & { metadonnees: Record<string, unknown> } {
  const features = rows.map((cells, at): Feature<Geometry | null> => ({
    type: 'Feature',
    properties: Object.fromEntries(columns.map(({ name }, column) => [name, cells[column] ?? null])),
    geometry: tidy(geometries[at] ?? null),
  }))
  return { type: 'FeatureCollection', metadonnees: about, features }
}

const STEPS = 1e5

function tidy(geometry: Geometry | null): Geometry | null {
  if (!geometry) return null
  const wound: Geometry =
    geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
      ? (rewind(geometry) as Geometry)
      : geometry
  return JSON.parse(JSON.stringify(wound), (_, value: unknown) =>
    typeof value === 'number' ? Math.round(value * STEPS) / STEPS : value,
  ) as Geometry
}
