import { degrees } from '@/domain/communeCentre'
import type { Boundaries } from '@/schema/boundaries'
import type { Communes } from '@/schema/communes'
import type { CommuneShapes } from '@/schema/communeShapes'
import { communeRows } from './communeTable'
import { decodeShapes, gridPoint } from './shapeCode'
import { shapeTopology } from './shapeTopology'

/**
 * The outlines of the communes of the level, in the order of its table, as a topology: degrees by way of its transform.
 * @param transform of the other levels' topology, so that they can be drawn together
 */
export function communeOutlines(
  communes: Communes,
  shapes: CommuneShapes,
  transform: Boundaries['transform'],
): Boundaries {
  const rows = communeRows(communes)
  const onGrid = (at = 0, axis: 0 | 1) =>
    Math.round((degrees(at) - transform.translate[axis]) / transform.scale[axis] / shapes.step)
  const place = (row: number) => gridPoint(onGrid(communes.lon[row], 0), onGrid(communes.lat[row], 1))
  const codes = rows.map((row) => communes.code[row] ?? '')
  return shapeTopology(decodeShapes(shapes, rows.map(place)), codes, transform, shapes.step)
}
