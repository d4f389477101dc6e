import type { TableRow } from '@/domain/broughtTable'

/** Whether any cell of the line holds something: the first ones mostly do. */
export function isFilled(row: TableRow): boolean {
  for (const cell of row) if (cell.trim() !== '') return true
  return false
}
