import type { Place, PlaceKind } from '@/domain/place'
import type { LoadError } from '@/domain/remote'

/** What the page asks its search worker. The first message names the folder of the data and starts its loading. */
export type SearchAsk =
  | { kind: 'open'; folder: string }
  | { kind: 'find'; id: number; typed: string; limit: number; kinds: readonly PlaceKind[] }
  | { kind: 'one'; id: number; code: string }

/** What the worker answers: an answer to the question of that id. */
export type SearchAnswer =
  { kind: 'places'; id: number; places: Place[] } | { kind: 'failed'; error: LoadError }
