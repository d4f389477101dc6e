import type { Missing, Value } from '@/schema/value'

/** Rows without a figure, by reason, in order of first appearance. */
export function missingByReason(values: readonly Value[]): Map<Missing, number[]> {
  const rows = new Map<Missing, number[]>()
  values.forEach((value, row) => {
    if (typeof value === 'number') return
    const same = rows.get(value)
    if (same) same.push(row)
    else rows.set(value, [row])
  })
  return rows
}
