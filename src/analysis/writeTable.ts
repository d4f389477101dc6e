import { rewind, truncate } from '@turf/turf'
import { dsvFormat } from 'd3-dsv'
import type { Feature, FeatureCollection, Geometry } from 'geojson'
import type { Cell, ExportTable } from '@/domain/exportTable'

/** How a table is written: for French spreadsheets, or after RFC 4180 for programs. */
type CsvDialect = 'tableur' | 'rfc4180'

const BOM = '\uFEFF'
/** Signs that make a spreadsheet run a text cell as a formula. */
const FORMULA = /^[\s]*[=+\-@]|^[\t\r]/

/**
 * A table as CSV. `tableur`: semicolons, decimal comma, byte-order mark, as French spreadsheets expect; `rfc4180`:
 * commas, decimal point, no mark. Lines end in CRLF in both. A text that begins like a formula (= + - @) gets an
 * apostrophe before it; numbers are numbers, their minus sign harms nothing.
 */
export function toCsv({ columns, rows }: ExportTable, dialect: CsvDialect): string {
  const french = dialect === 'tableur'
  const { formatRow } = dsvFormat(french ? ';' : ',')
  const write = (cell: Cell): string => {
    if (typeof cell === 'number') return french ? String(cell).replace('.', ',') : String(cell)
    return cell !== null && FORMULA.test(cell) ? `'${cell}` : (cell ?? '')
  }
  return (french ? BOM : '') + [columns, ...rows].map((row) => `${formatRow(row.map(write))}\r\n`).join('')
}

/** What the geometry says already. */
const COORDINATES: readonly string[] = ['lon', 'lat']

/**
 * A table as GeoJSON (RFC 7946): one feature a row, whose id is its first cell; `null` geometry where it has none, outer
 * rings counterclockwise, coordinates to 1e-5 degree. `about` goes along as a foreign member, which the standard allows.
 */
export function toGeojson(
  { columns, rows, geometries = [] }: ExportTable,
  about?: Record<string, unknown>,
): FeatureCollection<Geometry | null> & { metadonnees?: Record<string, unknown> } {
  const kept = columns.flatMap((name, at) => (COORDINATES.includes(name) ? [] : [{ name, at }]))
  const features = rows.map((cells, row): Feature<Geometry | null> => ({
    type: 'Feature',
    id: cells[0] ?? row,
    geometry: tidyGeometry(geometries[row] ?? null),
    properties: Object.fromEntries(kept.map(({ name, at }) => [name, cells[at] ?? null])),
  }))
  return { type: 'FeatureCollection', ...(about && { metadonnees: about }), features }
}

/** Digits after the decimal point. */
const PRECISION = 5

/** A geometry as it is taken away: outer rings counterclockwise, coordinates to 1e-5 degree, about a metre. */
export function tidyGeometry(geometry: Geometry | null): Geometry | null {
  if (!geometry) return null
  const outlined = geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'
  const own = outlined ? (rewind(geometry) as Geometry) : geometry
  // What was rewound is a copy already.
  return truncate(own, { precision: PRECISION, mutate: outlined })
}
