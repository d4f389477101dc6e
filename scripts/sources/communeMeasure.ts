import { communeCode, onceEach } from './codes'
import { readTable } from './readTable'

/** One figure of a commune or arrondissement; null where not published. */
export interface MeasureRow {
  code: string
  value: number | null
}

/** A file of one figure by commune, in its own unit. @throws InputError where a figure is below `least` or above `greatest` */
export function readCommuneMeasure(
  path: string,
  column: string,
  least: number,
  greatest: number,
): MeasureRow[] {
  const once = onceEach()
  return readTable(path, ['code_commune', column]).map((row) => ({
    code: once(row, 'code_commune', communeCode(row, 'code_commune')),
    value: row.raw(column) === '' ? null : row.number(column, least, greatest),
  }))
}
