import type { FacilityId } from '@/i18n/fr/facilities'
import { MAP_LEVELS, type MapLevel } from '@/schema/level'

/** What the search box finds, in the order in which equals are shown: the smallest place first. */
export const PLACE_KINDS: readonly PlaceKind[] = [
  ...(['surroundings', 'commune'] as const),
  ...[...MAP_LEVELS].reverse(),
  'initiative',
]

/** `surroundings`: what there is of a kind of facility around a commune, whose code and name it bears. */
export type PlaceKind = 'surroundings' | 'commune' | MapLevel | 'initiative'

/** The part of a commune under which it was found. */
export type PlacePart =
  { kind: 'arrondissement'; number: number } | { kind: 'former'; code: string; name: string }

/** One thing found: enough to tell it from its homonyms and to go there. */
export interface Place {
  kind: PlaceKind
  /** Official code, or an initiative's id. */
  code: string
  name: string
  /** Name of the département that holds it; '' for a région, a territory of its own or a national initiative. */
  within: string
  /** Space-separated; '' where there is none or too many to help. */
  postalCodes: string
  /** People; 0 for an initiative. */
  population: number
  /** Degrees; absent for an initiative without a point. */
  at?: { lon: number; lat: number }
  /** The bassin de vie that holds a commune; absent where INSEE gives none. */
  bassin?: { code: string; name: string }
  part?: PlacePart
  /** Kind of facility asked for, of a place of kind `surroundings`. */
  facility?: FacilityId
  /** Five digits typed are a postal code and an INSEE code: which one led here. */
  readAs?: { system: 'postal' | 'insee'; code: string }
}
