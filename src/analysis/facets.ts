/** What a facet reads in an item, and, where values may be wider than those read, whether a chosen one holds. */
export interface FacetTest<T> {
  /** The values of an item: one, several or none. */
  valuesOf: (item: T) => readonly string[]
  holds?: (item: T, value: string) => boolean
}

type Tests<T, F extends string> = Readonly<Record<F, FacetTest<T>>>
type Choice<F extends string> = Readonly<Record<F, readonly string[]>>

/**
 * Items that have, in every facet, one of the values chosen in it; a facet with nothing chosen keeps all.
 * @param but a facet to leave out of account
 */
export function matching<T, F extends string>(
  items: readonly T[],
  tests: Tests<T, F>,
  chosen: Choice<F>,
  but?: F,
): T[] {
  const facets = (Object.keys(tests) as F[]).filter((facet) => facet !== but && chosen[facet].length > 0)
  return items.filter((item) =>
    facets.every((facet) => {
      const { valuesOf, holds } = tests[facet]
      const values = valuesOf(item)
      return chosen[facet].some((value) => holds?.(item, value) ?? values.includes(value))
    }),
  )
}

/**
 * How many items each value of each facet would give, all other facets applied: what a person would see by choosing it
 * alone. Values that no such item has are absent.
 */
export function facetCounts<T, F extends string>(
  items: readonly T[],
  tests: Tests<T, F>,
  chosen: Choice<F>,
): Record<F, Map<string, number>> {
  const facets = Object.keys(tests) as F[]
  const counted = facets.map((facet) => {
    const { valuesOf, holds } = tests[facet]
    const counts = new Map<string, number>()
    const count = (value: string) => counts.set(value, (counts.get(value) ?? 0) + 1)
    for (const item of matching(items, tests, chosen, facet)) {
      const values = new Set(valuesOf(item))
      for (const value of values) count(value)
      for (const value of chosen[facet]) if (!values.has(value) && holds?.(item, value)) count(value)
    }
    return [facet, counts]
  })
  return Object.fromEntries(counted) as Record<F, Map<string, number>>
}
