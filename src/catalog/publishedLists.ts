import lists from '../../public/data/facility-lists.json' with { type: 'json' }
import type { FacilityLists } from '@/schema/facilityLists'

/** Kinds that a list names, in the data that the application is built with. */
export const publishedLists = lists as unknown as FacilityLists

/** Names of producers, the same in both languages. */
const PRODUCERS = { finess: 'Finess', bpe: 'Insee, BPE' } as const

/** What changes of a kind that a list names: whom it comes from, and of which year. */
export function listedAs(lists: FacilityLists, id: string) {
  const list = lists[id]
  return list && { sources: [list.source], producer: PRODUCERS[list.source], dated: { year: list.year } }
}
