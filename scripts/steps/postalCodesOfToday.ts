import type { TodaysCommune } from '../sources/communesToday'
import type { Recode } from './recode'

/**
 * Postal codes of the communes of today, sorted: those of all their parts (a city has those of its arrondissements), or
 * where the postal base names none, those that Etalab's list gives.
 */
export function postalCodesOfToday(
  communes: readonly TodaysCommune[],
  base: ReadonlyMap<string, readonly string[]>,
  toToday: Recode,
): Map<string, string[]> {
  const codes = new Map<string, Set<string>>()
  for (const [part, own] of base) {
    const today = toToday(part) ?? part
    codes.set(today, new Set([...(codes.get(today) ?? []), ...own]))
  }
  return new Map(
    communes.map(({ code, postalCodes }) => [code, [...(codes.get(code) ?? postalCodes)].sort()]),
  )
}
