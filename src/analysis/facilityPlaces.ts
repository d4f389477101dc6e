import type { Facilities } from '@/schema/facilities'

/** Rows of the places that hold at least one facility of a kind, ascending. */
export function placesWith<Kind extends string>(table: Facilities<Kind>, kind: Kind): number[] {
  const counts: readonly number[] = table[kind]
  return counts.flatMap((count, row) => (count > 0 ? [row] : []))
}

/** How many facilities of a kind stand in some places, given by their codes. */
export function countIn<Kind extends string>(
  table: Facilities<Kind>,
  kind: Kind,
  codes: ReadonlySet<string>,
): number {
  const counts: readonly number[] = table[kind]
  return counts.reduce((sum, count, row) => sum + (codes.has(table.code[row] ?? '') ? count : 0), 0)
}
