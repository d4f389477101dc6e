/** The values of an item in a facet: one, several or none. */
export type ValuesOf<T, F extends string> = Readonly<Record<F, (item: T) => readonly string[]>>

type Choice<F extends string> = Readonly<Record<F, readonly string[]>>

/**
 * Items that have, in every facet, one of the values chosen in it; a facet with nothing chosen keeps all.
 * @param but a facet to leave out of account
 */
export function matching<T, F extends string>(
  items: readonly T[],
  valuesOf: ValuesOf<T, F>,
  chosen: Choice<F>,
  but?: F,
): T[] {
  const facets = (Object.keys(valuesOf) as F[]).filter((facet) => facet !== but && chosen[facet].length > 0)
  return items.filter((item) =>
    facets.every((facet) => valuesOf[facet](item).some((value) => chosen[facet].includes(value))),
  )
}

/**
 * How many items each value of each facet would give, all other facets applied: what a person would see by choosing it
 * alone. Values that no such item has are absent.
 */
export function facetCounts<T, F extends string>(
  items: readonly T[],
  valuesOf: ValuesOf<T, F>,
  chosen: Choice<F>,
): Record<F, Map<string, number>> {
  const facets = Object.keys(valuesOf) as F[]
  const counted = facets.map((facet) => {
    const counts = new Map<string, number>()
    for (const item of matching(items, valuesOf, chosen, facet))
      for (const value of new Set(valuesOf[facet](item))) counts.set(value, (counts.get(value) ?? 0) + 1)
    return [facet, counts]
  })
  return Object.fromEntries(counted) as Record<F, Map<string, number>>
}
