import { distance } from 'geokdbush'
import type { PublishedInitiative } from '@/schema/initiative'

export interface SimilarInitiative {
  item: PublishedInitiative
  /** As the crow flies, null where one of the two has no point. */
  km: number | null
}

/**
 * Others of the same type, at most `count`. From an initiative with a point: nearest first, then those without a point;
 * from one without: those of a same région first. Then the latest source, then the id.
 */
export function similarInitiatives(
  of: PublishedInitiative,
  among: readonly PublishedInitiative[],
  count: number,
): SimilarInitiative[] {
  const shared = (item: PublishedInitiative) => item.regions.some((code) => of.regions.includes(code))
  const rows = among
    .filter((item) => item.type === of.type && item.id !== of.id)
    .map((item) => ({ item, km: kilometres(of, item) }))
  const key = ({ item, km }: SimilarInitiative) => {
    if (of.lon !== undefined) return km ?? Infinity
    return shared(item) ? 0 : 1
  }
  const date = ({ item }: SimilarInitiative) => item.source.date ?? ''
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
