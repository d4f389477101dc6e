import { describe, expect, it } from 'vitest'
import { findPlaces } from '@/analysis/search/findPlaces'
import type { PlaceRow } from '@/analysis/search/placeIndex'
import { PLACE_KINDS } from '@/domain/place'
import {
  arrondissementQueries,
  codeQueries,
  facilityQueries,
  formerQueries,
  homonymQueries,
  homonymRegionQueries,
  type PreciseQuery,
} from '../support/preciseQueries'
import { realIndex } from '../support/realPlaces'

const index = realIndex()
/** Initiatives come after places, and so change nothing to the first three. */
const PLACES = PLACE_KINDS.filter((kind) => kind !== 'initiative')

/** Queries whose place is not among the first three answers. */
function missed(queries: readonly PreciseQuery[]): string[] {
  return queries
    .filter(({ typed, meant }) => {
      const first = findPlaces(index, typed, 3, PLACES) as PlaceRow[]
      return !first.some(meant)
    })
    .map(({ typed }) => typed)
}

// On a busy machine, half a thousand searches may take longer than a test's usual time.
const unhurried = { timeout: 60_000 }

describe('a place said precisely is among the first three answers, 99 times in a hundred', unhurried, () => {
  it.each([
    ['homonyms with their département', homonymQueries(index, 75)],
    ['homonyms with their région', homonymRegionQueries(index, 60)],
    ['arrondissements of Paris, Lyon and Marseille', arrondissementQueries()],
    ['former communes under their own name', formerQueries(index, 500)],
    ['postal codes in two groups, INSEE codes without their zero', codeQueries(index, 100)],
    ['a kind of facility and a town', facilityQueries(index, 60)],
  ])('%s', (_, queries) => {
    const left = missed(queries)
    expect(left.length / queries.length, left.join(' | ')).toBeLessThanOrEqual(0.01)
  })
})
