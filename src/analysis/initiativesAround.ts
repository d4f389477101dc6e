import { distance } from '@turf/turf'
import { departementOfCommune } from '@/domain/communeCode'
import { codesAt } from '@/domain/initiativeTerritories'
import type { TerritoryRef } from '@/domain/territory'
import type { Shape } from '@/domain/zone'
import { isLocal, SCOPES, type PublishedInitiative } from '@/schema/initiative'
import { CODE_LEVEL, MAP_LEVELS } from '@/schema/level'
import { inTerritory, type CommuneHome, type Attachments } from './membership'
import { kmToShape } from './zone/kmToShape'

/** An initiative seen from a place: km as the crow flies to its point or, where `wide`, to the edge of what it covers. */
export interface InitiativeAround {
  item: PublishedInitiative
  km: number
  wide: boolean
}

/**
 * Initiatives by their distance from a place (degrees), nearest first. One of départements or régions is as far as the
 * nearest edge of those it covers, 0 inside: its point is only its anchor. Others are as far as their point; without one, and
 * those of the whole country, they are left out. Equals: the narrower scope first, then by id.
 * @param home the place's commune, whose territories are known by table, not by point; null for another place
 * @param shapeOf the outline of a territory, undefined where there is none
 */
export function initiativesAround(
  items: readonly PublishedInitiative[],
  place: { lon: number; lat: number; home: CommuneHome | null },
  attached: Attachments,
  shapeOf: (ref: TerritoryRef) => Shape | undefined,
): InitiativeAround[] {
  const known = new Map<string, number>()
  function kmTo(ref: TerritoryRef): number {
    if (place.home && inTerritory(place.home, ref, attached)) return 0
    const shape = shapeOf(ref)
    return shape ? kmToShape(shape, place.lon, place.lat) : Infinity
  }
  function kmOnce(ref: TerritoryRef): number {
    const key = `${ref.level}:${ref.code}`
    const km = known.get(key) ?? kmTo(ref)
    known.set(key, km)
    return km
  }
  return items
    .flatMap((item): InitiativeAround[] => {
      const covered = territoriesCovered(item)
      if (covered.length > 0) return [{ item, km: Math.min(...covered.map(kmOnce)), wide: true }]
      const { lon, lat } = item
      if (lon === undefined || lat === undefined) return []
      return [{ item, km: distance([place.lon, place.lat], [lon, lat]), wide: false }]
    })
    .filter(({ km }) => Number.isFinite(km))
    .sort((a, b) => a.km - b.km || rank(a) - rank(b) || (a.item.id < b.item.id ? -1 : 1))
}

const rank = ({ item }: InitiativeAround) => SCOPES.indexOf(item.scope)

/**
 * The territories that an initiative covers as a whole; none for that of a place or of the country. A regional one that
 * names départements besides its own place's covers these, not all of the région.
 */
function territoriesCovered(item: PublishedInitiative): TerritoryRef[] {
  const scope = MAP_LEVELS.find((known) => known === item.scope)
  if (!scope || isLocal(scope)) return []
  const own = item.place && departementOfCommune(item.place.commune)
  const level = codesAt(item, CODE_LEVEL).some((code) => code !== own) ? CODE_LEVEL : scope
  return codesAt(item, level).map((code) => ({ level, code }))
}
