import type { FinessSite } from '../sources/finess'
import type { MaternityRow } from '../sources/maternities'

/** Rows of a list of sites with the point of their FINESS number, where they have none of their own. */
export function placedByFiness(rows: readonly MaternityRow[], sites: readonly FinessSite[]): MaternityRow[] {
  const points = new Map(sites.map(({ finess, lon, lat }) => [finess, { lon, lat }]))
  return rows.map((row) =>
    row.lon === null || row.lat === null ? { ...row, ...points.get(row.finess) } : row,
  )
}
