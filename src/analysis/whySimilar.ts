import type { Difference } from './similar'

/** Gaps in standard deviations: up to the first, two territories are close; from the second on, they differ. */
export const CLOSE = 0.25
export const DIFFERENT = 0.5

/** The dimensions on which two territories are close (nearest first) and those on which they differ (farthest first). */
export function whySimilar<Id extends string>(
  differences: readonly Difference<Id>[],
): { close: Id[]; different: Difference<Id>[] } {
  const byGap = [...differences].sort((a, b) => Math.abs(a.gap) - Math.abs(b.gap))
  return {
    close: byGap.filter(({ gap }) => Math.abs(gap) <= CLOSE).map(({ id }) => id),
    different: byGap.filter(({ gap }) => Math.abs(gap) >= DIFFERENT).reverse(),
  }
}
