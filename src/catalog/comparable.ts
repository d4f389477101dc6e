import type { Reading } from '@/analysis/standardise'

/**
 * What makes two bassins comparable, and how each quantity is read before it is standardised. Population, density and
 * distance are skewed (a few very large values): their logarithm is taken, 1 being added to distances because many are 0.
 * General practitioners per 100,000 are skewed less and can be 0: their square root.
 */
export const COMPARABLE = [
  { id: 'population', reading: 'log' },
  { id: 'density', reading: 'log' },
  { id: 'plus-75', reading: 'linear' },
  { id: 'apl', reading: 'linear' },
  { id: 'generalistes', reading: 'sqrt' },
  { id: 'distance-maison', reading: 'log1p' },
] as const satisfies readonly { id: string; reading: Reading }[]

export type ComparableId = (typeof COMPARABLE)[number]['id']

/** How many comparable territories are shown. */
export const COMPARABLE_COUNT = 8
