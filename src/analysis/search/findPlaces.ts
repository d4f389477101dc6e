import { ONLY_COMMUNES, type Place, type PlaceKind } from '@/domain/place'
import { asArrondissement, byCode, ledBy } from './byCode'
import { byName } from './byName'
import type { PlaceIndex, PlaceRow } from './placeIndex'
import { readFacility } from './readFacility'
import { readQuery } from './readQuery'

/** Initiatives shown after places that would fill the list alone, and communes around which a facility is looked for. */
const AT_MOST = 3

/**
 * Places for what a person typed, at most `limit`: the surest reading first, heaviest first among equals, each place
 * once. A kind of facility and a place give what is around that place first. Initiatives come last. An empty search
 * finds nothing.
 */
export function findPlaces(
  index: PlaceIndex,
  typed: string,
  limit: number,
  kinds: readonly PlaceKind[],
): Place[] {
  const asked = kinds.includes('surroundings') ? readFacility(typed) : null
  const around = asked
    ? find(index, asked.place, AT_MOST, ONLY_COMMUNES).map((place): Place => {
        return { ...place, kind: 'surroundings', facility: asked.facility }
      })
    : []
  return [...around, ...find(index, typed, limit - around.length, kinds)]
}

function find(index: PlaceIndex, typed: string, limit: number, kinds: readonly PlaceKind[]): PlaceRow[] {
  const query = readQuery(typed)
  const { words, codes } = query
  const led = ledBy(codes)
  const fits = (place: PlaceRow) =>
    kinds.includes(place.kind) &&
    (!query.kind || place.kind === query.kind) &&
    (words.length === 0 || place.part?.kind === 'arrondissement' || led(place))
  const found = new Map<string, PlaceRow>()
  const initiatives = new Map<string, PlaceRow>()
  for (const tier of words.length ? byName(index, query) : byCode(index, codes)) {
    for (const place of tier) {
      const key = `${place.kind} ${place.code}`
      const among = place.kind === 'initiative' ? initiatives : found
      // The same commune comes again by a former name, and again by a bolder guess: its first coming says the most.
      if (!among.has(key) && fits(place)) among.set(key, asArrondissement(place, codes))
    }
    if (found.size >= limit && initiatives.size >= AT_MOST) break
    if (found.size >= limit && !kinds.includes('initiative')) break
  }
  const places = [...found.values()].slice(0, limit - Math.min(AT_MOST, initiatives.size))
  return [...places, ...initiatives.values()].slice(0, limit)
}
