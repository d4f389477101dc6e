/** What a facet reads in an item, and, where values may be wider than those read, whether a chosen one holds. */
export interface FacetTest<T> {
  /** The values of an item: one, several or none. */
  valuesOf: (item: T) => readonly string[]
  holds?: (item: T, value: string) => boolean
}

type Tests<T, F extends string> = Readonly<Record<F, FacetTest<T>>>
type Choice<F extends string> = Readonly<Record<F, readonly string[]>>

/** Values read once: an item does not change. */
const read = new WeakMap<object, WeakMap<object, readonly string[]>>()

function valuesIn<T extends object>(test: FacetTest<T>, item: T): readonly string[] {
  let known = read.get(test)
  if (!known) read.set(test, (known = new WeakMap()))
  let values = known.get(item)
  if (!values) known.set(item, (values = [...new Set(test.valuesOf(item))]))
  return values
}

function holds<T extends object>(test: FacetTest<T>, item: T, chosen: readonly string[]): boolean {
  const values = valuesIn(test, item)
  return chosen.some((value) => test.holds?.(item, value) ?? values.includes(value))
}

/** Items that have, in every facet, one of the values chosen in it; a facet with nothing chosen keeps all. */
export function matching<T extends object, F extends string>(
  items: readonly T[],
  tests: Tests<T, F>,
  chosen: Choice<F>,
): T[] {
  const facets = (Object.keys(tests) as F[]).filter((facet) => chosen[facet].length > 0)
  return items.filter((item) => facets.every((facet) => holds(tests[facet], item, chosen[facet])))
}

/**
 * How many items each value of each facet would give, all other facets applied: what a person would see by choosing it
 * alone. Values that no such item has are absent.
 */
export function facetCounts<T extends object, F extends string>(
  items: readonly T[],
  tests: Tests<T, F>,
  chosen: Choice<F>,
): Record<F, Map<string, number>> {
  const facets = Object.keys(tests) as F[]
  const asked = facets.filter((facet) => chosen[facet].length > 0)
  const counts = Object.fromEntries(facets.map((facet) => [facet, new Map<string, number>()])) as Record<
    F,
    Map<string, number>
  >
  function count(item: T, facet: F): void {
    const test = tests[facet]
    const values = valuesIn(test, item)
    const found = counts[facet]
    for (const value of values) found.set(value, (found.get(value) ?? 0) + 1)
    for (const value of chosen[facet])
      if (!values.includes(value) && test.holds?.(item, value)) found.set(value, (found.get(value) ?? 0) + 1)
  }
  for (const item of items) {
    const missed = asked.filter((facet) => !holds(tests[facet], item, chosen[facet]))
    // One that misses a single facet counts in that one, whose own choice is left out of account.
    if (missed.length === 0) for (const facet of facets) count(item, facet)
    else if (missed.length === 1) count(item, missed[0] as F)
  }
  return counts
}
