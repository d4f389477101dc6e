import type { Geometry } from 'geojson'
import type { FacilityId } from '@/i18n/fr/facilities'
import { toldApart } from './toldApart'
import type { exports } from '@/i18n/fr/tools/exports'

/**
 * The one list of fixed headings, in French in every language: programs rely on them. Their texts say what each holds;
 * a kind of facility says it with its own words.
 */
export type Heading = keyof typeof exports.columns | FacilityId

/** A cell: text, a number, or nothing. A missing number is nothing, and the column `absence` says why. */
export type Cell = string | number | null

/** A column, and its cell in a row; a heading that is not in the list names a territory or an indicator. */
export type Column<Row, Name extends string = Heading> = readonly [
  heading: Name,
  cellOf: (row: Row) => Cell | undefined,
]

/** Rows to take away, ready for any format. The first column names the row. */
export interface ExportTable<Name extends string = string> {
  columns: readonly Name[]
  rows: readonly (readonly Cell[])[]
  /** Where each row is, for GeoJSON. */
  geometries?: readonly (Geometry | null)[]
}

/** Writes rows out after the definition of their columns; two headings that a person's choice makes alike are numbered. */
export function exportTable<Row, Name extends string>(
  columns: readonly Column<Row, Name>[],
  rows: readonly Row[],
  geometryOf?: (row: Row) => Geometry | null,
): ExportTable<Name> {
  return {
    columns: toldApart(columns.map(([heading]) => heading)) as Name[],
    rows: rows.map((row) => columns.map(([, cellOf]) => cellOf(row) ?? null)),
    ...(geometryOf && { geometries: rows.map(geometryOf) }),
  }
}

/** A point as a geometry; null where a coordinate is not known. */
export function pointOf(lon: number | undefined, lat: number | undefined): Geometry | null {
  return lon === undefined || lat === undefined ? null : { type: 'Point', coordinates: [lon, lat] }
}
