import type { Zone } from '@/domain/zone'
import type { PublishedInitiative } from '@/schema/initiative'
import { concerns, homeOf, type Attachments } from '../membership'
import { inZone } from './membership'

/**
 * A test of whether an initiative counts in a zone: by its point in a shape, where one without a point is not; else as
 * in a territory, and in a circle as `isReached` says.
 */
export function initiativeInZone(
  zone: Zone,
  attached: Attachments,
  isReached: (item: PublishedInitiative) => boolean = () => true,
): (item: PublishedInitiative) => boolean {
  const { within, circle, shape } = zone
  if (!shape) return (item) => (!within || concerns(item, within, attached)) && (!circle || isReached(item))
  const isIn = inZone(zone, attached)
  return (item) => {
    const { lon, lat } = item
    return lon !== undefined && lat !== undefined && isIn({ lon, lat, ...homeOf(item) })
  }
}
