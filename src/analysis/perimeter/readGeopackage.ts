import type { Database, SqlValue } from 'sql.js/dist/sql-asm-memory-growth.js'
import { attributesOf, FileRefused, type Declared, type RawFeature, type RawLayer } from '@/domain/perimeter'
import { sqlName } from '../sqlName'
import { declaredByCode, declaredByWkt } from './projections'
import { readWkb } from './wkb'

/** Rows of one layer that are read; nothing that bounds a zone has more. */
const MOST_ROWS = 100_000

/**
 * The layers of a GeoPackage (OGC 12-128r18), each with its projection. SQLite compiled to plain JavaScript reads it:
 * WebAssembly would need an exception to the page's policy. Views are left out: a query of the file's own would run.
 * @throws FileRefused for a database of another kind, a broken one, or a layer of too many rows.
 */
export async function readGeopackage(bytes: Uint8Array): Promise<RawLayer[]> {
  const { default: start } = await import('sql.js/dist/sql-asm-memory-growth.js')
  const { Database } = await start()
  const database = new Database(bytes)
  try {
    // What a file's own schema computes may call nothing but plain functions.
    database.run('PRAGMA trusted_schema = OFF')
    if (!tableNames(database).has('gpkg_geometry_columns'))
      throw new FileRefused({ kind: 'other', format: 'unknown' })
    return layersOf(database)
  } catch (error) {
    if (error instanceof FileRefused) throw error
    throw new FileRefused({ kind: 'unreadable', format: 'geopackage', at: '' })
  } finally {
    database.close()
  }
}

function rowsOf(database: Database, sql: string): SqlValue[][] {
  return database.exec(sql)[0]?.values ?? []
}

function tableNames(database: Database): Set<string> {
  return new Set(
    rowsOf(database, "SELECT name FROM sqlite_master WHERE type = 'table'").map(([name]) => String(name)),
  )
}

function layersOf(database: Database): RawLayer[] {
  const tables = tableNames(database)
  const columns = rowsOf(database, 'SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns')
  return columns.flatMap(([table, column, srs]) => {
    const name = String(table)
    if (!tables.has(name)) return []
    const [found] = database.exec(`SELECT * FROM ${sqlName(name)} LIMIT ${MOST_ROWS + 1}`)
    if (found && found.values.length > MOST_ROWS) throw new FileRefused({ kind: 'too-much', what: 'rows' })
    const geometryAt = found?.columns.indexOf(String(column)) ?? -1
    const features = (found?.values ?? []).map((row, index): RawFeature => {
      return {
        at: `${name}, n° ${index + 1}`,
        attributes: attributesOf(
          Object.fromEntries(
            row.flatMap((cell, at) => (at === geometryAt ? [] : [[found?.columns[at] ?? '', cell]])),
          ),
        ),
        geometry: geometryOf(row[geometryAt]),
      }
    })
    return [{ name, declared: declaredIn(database, Number(srs)), features }]
  })
}

function declaredIn(database: Database, srs: number): Declared | null {
  // 0 and -1 are the standard's words for "not known".
  if (!Number.isInteger(srs) || srs <= 0) return null
  const [row] = rowsOf(
    database,
    `SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ${srs}`,
  )
  const [organization, code, definition] = row ?? []
  const wkt = typeof definition === 'string' && definition.includes('[') ? definition : undefined
  if (String(organization).toUpperCase() === 'EPSG') return declaredByCode(Number(code), wkt)
  return wkt ? declaredByWkt(wkt) : { name: String(organization ?? srs) }
}

/** Bytes of an envelope, by its code in the header. */
const ENVELOPES = [0, 32, 48, 48, 64]

/**
 * The geometry of a cell: a header ("GP", flags, envelope), then well-known binary; null for none, or an empty one;
 * undefined for a broken one, which is told at its place once its object is chosen.
 */
function geometryOf(cell: SqlValue | undefined): unknown {
  if (!(cell instanceof Uint8Array)) return null
  const flags = cell[3] ?? 0
  if (cell[0] !== 0x47 || cell[1] !== 0x50) return undefined
  if (flags & 0x10) return null
  try {
    return readWkb(cell.subarray(8 + (ENVELOPES[(flags >> 1) & 7] ?? 0)))
  } catch {
    return undefined
  }
}
