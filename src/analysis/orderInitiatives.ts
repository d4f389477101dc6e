import { distance } from 'geokdbush'
import type { Sort } from '@/domain/catalogue'

interface Sortable {
  id: string
  startYear?: number | undefined
  lon?: number | undefined
  lat?: number | undefined
  /** Of its newest text. */
  date?: string | undefined
}

/** An item at its place in the list; `km`: as the crow flies from the chosen place, null without one or without a point. */
export interface Ordered<T> {
  item: T
  km: number | null
}

/**
 * Sorts a copy. By relevance: best score first; by source or year: latest first, undated ones last; by distance from
 * `from` (degrees): nearest first, those without a point last. Equals come by date of the source, then by id.
 */
export function orderInitiatives<T extends Sortable>(
  items: readonly T[],
  sort: Sort,
  by: { scores?: ReadonlyMap<string, number> | null; from?: { lon: number; lat: number } | null },
): Ordered<T>[] {
  const rows = items.map((item) => ({ item, km: kilometres(item, by.from ?? null) }))
  const key = (row: Ordered<T>): number => {
    if (sort === 'pertinence') return -(by.scores?.get(row.item.id) ?? 0)
    if (sort === 'annee') return -(row.item.startYear ?? -Infinity)
    return sort === 'distance' ? (row.km ?? Infinity) : 0
  }
  const date = (row: Ordered<T>) => row.item.date ?? ''
  return rows.sort((a, b) => {
    const [first, second] = [key(a), key(b)]
    if (first !== second) return first - second
    if (date(a) !== date(b)) return date(a) < date(b) ? 1 : -1
    return a.item.id < b.item.id ? -1 : 1
  })
}

function kilometres({ lon, lat }: Sortable, from: { lon: number; lat: number } | null): number | null {
  if (!from || lon === undefined || lat === undefined) return null
  return distance(from.lon, from.lat, lon, lat)
}
