import { distance } from '@turf/turf'
import type { Zone } from '@/domain/zone'
import { inTerritory, type CommuneHome, type Attachments } from '../membership'
import { insideShape } from './insideShape'

/** A thing that stands at a point, and the commune that says to which territories it belongs. */
export interface Located extends CommuneHome {
  lon: number
  lat: number
}

/** A test of whether something lies in a zone: in its territory by table, in its circle by distance, in its shape by point. */
export function inZone(zone: Zone, attached: Attachments): (thing: Located) => boolean {
  const { within, circle, shape } = zone
  const inShape = shape && insideShape(shape)
  return (thing) =>
    (!within || inTerritory(thing, within, attached)) &&
    (!circle || distance([circle.lon, circle.lat], [thing.lon, thing.lat]) <= circle.km) &&
    (!inShape || inShape(thing.lon, thing.lat))
}
