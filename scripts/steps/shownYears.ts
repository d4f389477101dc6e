/** Years between two of those that are shown of a long series. */
const EVERY = 5

/** Of the years of a long yearly series, those that are published: the first, each fifth one after it, and the newest. */
export function shownYears(years: readonly string[]): string[] {
  const all = [...new Set(years)].sort()
  const first = Number(all[0])
  return all.filter((year) => (Number(year) - first) % EVERY === 0 || year === all.at(-1))
}
