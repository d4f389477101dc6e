import { coordAll } from '@turf/turf'
import type { Geometry } from 'geojson'
import type { SqlValue } from 'sql.js/dist/sql-asm-memory-growth.js'
import type { Cell, ExportTable } from '@/domain/exportTable'
import { boxOf } from './zone/insideShape'
import { writeWkb } from './perimeter/wkb'
import { sqlName } from './sqlName'
import { tidyGeometry } from './writeTable'

const WGS_84 =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]'

/** The tables that the standard asks for, and `apropos` for what is told of the whole. */
const TABLES = `
  PRAGMA application_id = 0x47504B47;
  PRAGMA user_version = 10301;
  CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
  INSERT INTO gpkg_spatial_ref_sys VALUES ('Undefined cartesian', -1, 'NONE', -1, 'undefined', NULL), ('Undefined geographic', 0, 'NONE', 0, 'undefined', NULL), ('WGS 84', 4326, 'EPSG', 4326, '${WGS_84}', NULL);
  CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER);
  CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL PRIMARY KEY, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL);
  CREATE TABLE apropos (id INTEGER PRIMARY KEY, rubrique TEXT, texte TEXT);
  INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('apropos', 'attributes', 'apropos');
`

/**
 * A table as a GeoPackage 1.3 (OGC 12-128r17): one layer of features in degrees, numbers in columns of numbers, a row
 * without a place without a geometry; and `about`, pairs of a heading and a text, in the table `apropos`.
 */
export async function toGeopackage(
  { columns, rows, geometries = [] }: ExportTable,
  layer: string,
  about: readonly (readonly [heading: string, text: string])[],
): Promise<Uint8Array> {
  const { default: start } = await import('sql.js/dist/sql-asm-memory-growth.js')
  const { Database } = await start()
  const database = new Database()
  const fill = (table: string, values: readonly (readonly SqlValue[])[]) => {
    const statement = database.prepare(
      `INSERT INTO ${table} VALUES (${values[0]?.map(() => '?').join() ?? ''})`,
    )
    for (const row of values) statement.run(row)
    statement.free()
  }
  try {
    database.run(TABLES)
    const shapes = rows.map((_, row) => tidyGeometry(geometries[row] ?? null))
    const kinds = columns.map(
      (column, at) => `${sqlName(column)} ${kindOf(rows.map((cells) => cells[at] ?? null))}`,
    )
    database.run(
      `BEGIN; CREATE TABLE ${sqlName(layer)} (fid INTEGER PRIMARY KEY, geom GEOMETRY, ${kinds.join()})`,
    )
    if (rows.length > 0)
      fill(
        sqlName(layer),
        rows.map((cells, row) => [row + 1, blobOf(shapes[row] ?? null), ...cells]),
      )
    const box = boxOf(shapes.flatMap((shape) => (shape ? coordAll(shape) : [])))
    const bounds: (number | null)[] = Number.isFinite(box[0]) ? box : [null, null, null, null]
    fill('gpkg_contents', [[layer, 'features', layer, '', new Date().toISOString(), ...bounds, 4326]])
    fill('gpkg_geometry_columns', [[layer, 'geom', 'GEOMETRY', 4326, 0, 0]])
    if (about.length > 0)
      fill(
        'apropos',
        about.map(([heading, text], at) => [at + 1, heading, text]),
      )
    database.run('COMMIT')
    return database.export()
  } finally {
    database.close()
  }
}

function kindOf(cells: readonly Cell[]): string {
  const told = cells.filter((cell) => cell !== null)
  if (told.length === 0 || told.some((cell) => typeof cell === 'string')) return 'TEXT'
  return told.every(Number.isInteger) ? 'INTEGER' : 'DOUBLE'
}

/** The standard's header (little-endian, no envelope, EPSG:4326), then well-known binary. */
function blobOf(geometry: Geometry | null): Uint8Array | null {
  if (!geometry) return null
  const body = writeWkb(geometry)
  const blob = new Uint8Array(8 + body.length)
  blob.set([0x47, 0x50, 0, 1, 4326 & 0xff, 4326 >> 8, 0, 0])
  blob.set(body, 8)
  return blob
}
