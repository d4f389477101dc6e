import type { Maternities } from '@/schema/maternities'

/** Rows of the maternities of some rows that are in the file in one year, in the other, in only one of the two. */
export interface MaternityChange {
  before: number[]
  after: number[]
  /** In the first year and no longer in the second. */
  gone: number[]
  /** In the second year and not in the first. */
  come: number[]
}

/**
 * How maternities changed between two years, by their FINESS number alone: a site that moved under another number is in both
 * `gone` and `come`. @param rows those of a territory
 */
export function maternityChange(
  { years }: Pick<Maternities, 'years'>,
  rows: readonly number[],
  [first, last]: readonly [number, number],
): MaternityChange {
  const isIn = (row: number, year: number) => years[row]?.includes(year) ?? false
  const before = rows.filter((row) => isIn(row, first))
  const after = rows.filter((row) => isIn(row, last))
  return {
    ...{ before, after },
    gone: before.filter((row) => !isIn(row, last)),
    come: after.filter((row) => !isIn(row, first)),
  }
}
