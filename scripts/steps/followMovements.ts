import type { Movement } from '../sources/movements'

/**
 * Ways from code to code, with those of INSEE's movements that the list of communes does not know: a commune that is gone
 * leads to the one that took it in, and a commune of a year to come leads back to the one that it continues or was taken out
 * of. One made of several under a new code leads nowhere: its figures cannot be shared out, and its rows are told by name.
 * @param parents code → code of the commune that holds it; what it says stands
 * @param isToday is this a commune of the list?
 */
export function followMovements(
  parents: ReadonlyMap<string, string>,
  movements: readonly Movement[],
  isToday: (code: string) => boolean,
): Map<string, string> {
  const ways = new Map(parents)
  // Later movements first: where a code was used twice, its last meaning holds.
  for (const { from, to, split } of [...movements].reverse())
    if (!split && !isToday(from) && !ways.has(from)) ways.set(from, to)
  const origins = new Map<string, Set<string>>()
  for (const { from, to } of movements)
    if (!isToday(to)) origins.set(to, (origins.get(to) ?? new Set()).add(from))
  for (const [to, from] of origins) {
    const [only] = from
    if (only !== undefined && from.size === 1 && !ways.has(to)) ways.set(to, only)
  }
  return ways
}
