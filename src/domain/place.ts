import type { FacilityId } from '@/i18n/fr/facilities'
import { byLevel, COMMUNE_LEVEL, levelEntry, MAP_LEVELS, type MapLevel } from '@/schema/level'
import type { LevelEntry } from '@/schema/levelEntry'
import { fold } from './text'

/** `surroundings`: what there is of a kind of facility around a commune, whose code and name it bears. */
export type PlaceKind = 'surroundings' | MapLevel | 'initiative'

/** One kind of thing that the search box finds. */
interface KindEntry extends Pick<LevelEntry, 'asked' | 'foundByPrefix' | 'saidByCode'> {
  /** What choosing one shows: what is around it, itself on the map, or its own card. A commune too is itself where the map shows communes. */
  shows: 'around' | 'territory' | 'card'
}

const KINDS: Readonly<Record<PlaceKind, KindEntry>> = {
  surroundings: { shows: 'around' },
  ...byLevel(territoryKind, [...MAP_LEVELS].reverse()),
  initiative: { shows: 'card' },
}

/** In the order in which equals are shown: the smallest place first. */
export const PLACE_KINDS = Object.keys(KINDS) as readonly PlaceKind[]
/** The kind of those alone that have postal codes, arrondissements and former names. */
export const COMMUNE = COMMUNE_LEVEL
/** For a page that asks for a place, not for a territory. */
export const ONLY_COMMUNES: readonly PlaceKind[] = [COMMUNE]

export const placeKind = (kind: PlaceKind) => KINDS[kind]

export const isCommune = ({ kind }: Pick<Place, 'kind'>) => kind === COMMUNE

function territoryKind(level: MapLevel): KindEntry {
  const shows = level === COMMUNE_LEVEL ? 'around' : 'territory'
  const { words, asked = fold(words.fr.one), ...entry } = levelEntry(level)
  return { ...entry, asked, shows }
}

/** Places found, best first, and a sentence for each list that the search had to do without. */
export interface FoundPlaces {
  places: readonly Place[]
  without: readonly string[]
}

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
  /** The territory of the home level that holds a commune; absent where INSEE gives none. */
  home?: { code: string; name: string }
  part?: PlacePart
  /** Kind of facility asked for, of a place of kind `surroundings`. */
  facility?: FacilityId
  /** Five digits typed are a postal code and an INSEE code: which one led here. */
  readAs?: { system: 'postal' | 'insee'; code: string }
}
