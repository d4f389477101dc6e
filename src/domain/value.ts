import type { Missing, Value } from '@/schema/value'

export type { Missing, Value }

/** True for a figure, false for a reason why there is none. */
export function isKnown(value: Value | undefined): value is number {
  return typeof value === 'number'
}

/** Rows without a figure, by reason, in order of first appearance. */
export function missingByReason(values: readonly Value[]): Map<Missing, number[]> {
  const rows = new Map<Missing, number[]>()
  values.forEach((value, row) => {
    if (isKnown(value)) return
    const same = rows.get(value)
    if (same) same.push(row)
    else rows.set(value, [row])
  })
  return rows
}
