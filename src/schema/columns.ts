import * as v from 'valibot'
import { MISSING_REASONS, type Value } from './value'

/**
 * Columns hold up to 35,000 cells: one loop per column instead of one validator per cell keeps a file's check
 * under a frame, and the row is still named when a cell is wrong.
 */
function column<T>(expected: string, ok: (cell: unknown) => boolean) {
  return v.pipe(
    v.custom<T[]>(Array.isArray, `une colonne de ${expected}`),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return
      const cells: readonly unknown[] = dataset.value
      const row = cells.findIndex((cell) => !ok(cell))
      if (row < 0) return
      const cell = cells[row]
      addIssue({
        message: expected,
        expected,
        received: JSON.stringify(cell)?.slice(0, 60) ?? 'undefined',
        path: [{ type: 'array', origin: 'value', input: dataset.value, key: row, value: cell }],
      })
    }),
  )
}

const reasons: ReadonlySet<unknown> = new Set(MISSING_REASONS)

export const strings = column<string>('texte', (cell) => typeof cell === 'string')
export const numbers = column<number>('nombre', Number.isFinite)
export const values = column<Value>(
  'nombre ou raison d’absence',
  (cell) => Number.isFinite(cell) || reasons.has(cell),
)
/** Rows of indices, or arcs: arrays of arrays, checked one level deep. */
export const lists = column<number[]>(
  'liste de nombres',
  (cell) => Array.isArray(cell) && cell.every(Number.isFinite),
)
