import type { Maternities } from '@/schema/maternities'

/** Rows of the maternities of some rows that are in the file in one year, in the other, in only one of the two. */
export interface MaternityChange {
  before: number[]
  after: number[]
  /** In the first year and no longer in the second, none having come in the same commune meanwhile. */
  closed: number[]
  /** In the second year and not in the first, none having left the same commune meanwhile. */
  opened: number[]
  /** Gone, where another came in the same commune: a site or a number that changed, or one that took over. */
  replaced: { gone: number[]; come: number[] }[]
}

/**
 * How maternities changed between two years, by their FINESS numbers and communes alone. A number that leaves a commune which
 * another one enters is told apart: the file does not say whether a maternity closed there. @param rows those of a territory
 */
export function maternityChange(
  { years, commune }: { years: Maternities['years']; commune: readonly string[] },
  rows: readonly number[],
  [first, last]: readonly [number, number],
): MaternityChange {
  const isIn = (row: number, year: number) => years[row]?.includes(year) ?? false
  const before = rows.filter((row) => isIn(row, first))
  const after = rows.filter((row) => isIn(row, last))
  const gone = before.filter((row) => !isIn(row, last))
  const come = after.filter((row) => !isIn(row, first))
  const at = (list: readonly number[]) => new Set(list.map((row) => commune[row]))
  const [left, entered] = [at(gone), at(come)]
  const both = [...left].filter((code) => entered.has(code))
  return {
    ...{ before, after },
    closed: gone.filter((row) => !entered.has(commune[row])),
    opened: come.filter((row) => !left.has(commune[row])),
    replaced: both.map((code) => ({
      gone: gone.filter((row) => commune[row] === code),
      come: come.filter((row) => commune[row] === code),
    })),
  }
}
