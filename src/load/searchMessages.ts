import type { Place, PlaceKind } from '@/domain/place'
import type { LoadError } from '@/domain/remote'

/** What is asked: places for what was typed, or the commune of a code. */
export type SearchQuestion =
  { kind: 'find'; typed: string; limit: number; kinds: readonly PlaceKind[] } | { kind: 'one'; code: string }

/** What the page asks its search worker. The first message names the folder of the data and starts its loading. */
export type SearchAsk = { kind: 'open'; folder: string } | (SearchQuestion & { id: number })

/** What the worker answers to the question of that id, and the lists that it had to do without. */
export interface SearchAnswer {
  id: number
  places: Place[]
  missing: LoadError[]
}
