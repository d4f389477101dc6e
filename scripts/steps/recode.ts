/** Changes that no list holds. 69101 Liergues went into 69159 in 2017, which is 69114 since 2025. */
const BY_HAND = new Map([['69101', '69159']])

/** Communes taken out of 15141 Neussargues en Pinatelle after 2024: sources of 2024 and before know them only within it. */
const TAKEN_OUT_OF = new Map(['15031', '15035', '15047', '15171'].map((code) => [code, '15141']))

/** Follows a code of any vintage to one of a known set; undefined where nothing leads there. */
export type Recode = (code: string) => string | undefined

/**
 * A recoding to the codes for which `isKnown` holds, by part → whole, then former code → code.
 * @param parents code → code of the commune that holds it
 */
export function recodeTo(isKnown: (code: string) => boolean, parents: ReadonlyMap<string, string>): Recode {
  return (code) => {
    const seen = new Set<string>()
    let current: string | undefined = code
    while (current !== undefined && !isKnown(current)) {
      // A loop means that the lists contradict each other: better no answer than an endless one.
      if (seen.has(current)) return undefined
      seen.add(current)
      current = BY_HAND.get(current) ?? parents.get(current)
    }
    return current
  }
}

/**
 * The commune of INSEE's table of 2024 that says where each commune of today lies, by code of today: itself, or the one
 * that it continues under a new code, or the one that it was taken out of. Overseas collectivities have none.
 * @param takenOut code → the commune that INSEE's movements say it was taken out of
 */
export function originsIn2024(
  today: Iterable<string>,
  table2024: ReadonlySet<string>,
  toToday: Recode,
  takenOut: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
  const continued = new Map<string, string>()
  for (const code of table2024) {
    const now = toToday(code)
    if (now !== undefined && !table2024.has(now)) continued.set(now, code)
  }
  const origins = new Map<string, string>()
  for (const code of today) {
    const origin = TAKEN_OUT_OF.get(code) ?? takenOut.get(code) ?? continued.get(code) ?? code
    if (table2024.has(origin)) origins.set(code, origin)
  }
  return origins
}
