import { distance } from 'geokdbush'
import type { PublishedInitiative } from '@/schema/initiative'

export interface SimilarInitiative {
  item: PublishedInitiative
  /** How far apart the two territories are, in standard deviations; null where that cannot be said. */
  gap: number | null
  /** As the crow flies, null where one of the two has no point. */
  km: number | null
}

/**
 * Others of the same type, at most `count`. From an initiative with a bassin: that of the most comparable territory
 * first, then those whose territory cannot be compared; from one without: those of a same région first. Then the latest
 * source, then the id.
 * @param gapTo how far a territory is from that of `of`, in standard deviations; null where one has no figure or no bassin
 */
export function similarInitiatives(
  of: PublishedInitiative,
  among: readonly PublishedInitiative[],
  gapTo: (item: PublishedInitiative) => number | null,
  count: number,
): SimilarInitiative[] {
  const shared = (item: PublishedInitiative) => item.regions.some((code) => of.regions.includes(code))
  const rows = among
    .filter((item) => item.type === of.type && item.id !== of.id)
    .map((item) => ({ item, gap: gapTo(item), km: kilometres(of, item) }))
  const key = ({ item, gap }: SimilarInitiative) => {
    if (of.bassin !== undefined) return gap ?? Infinity
    return shared(item) ? 0 : 1
  }
  const date = ({ item }: SimilarInitiative) => item.date ?? ''
  return rows
    .sort((a, b) => {
      if (key(a) !== key(b)) return key(a) - key(b)
      if (date(a) !== date(b)) return date(a) < date(b) ? 1 : -1
      return a.item.id < b.item.id ? -1 : 1
    })
    .slice(0, count)
}

function kilometres(a: PublishedInitiative, b: PublishedInitiative): number | null {
  if (a.lon === undefined || a.lat === undefined || b.lon === undefined || b.lat === undefined) return null
  return distance(a.lon, a.lat, b.lon, b.lat)
}
