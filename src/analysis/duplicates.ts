import { distance } from 'geokdbush'
import { fold } from '@/domain/text'

/** What two initiatives are compared by. Degrees. */
export interface Comparable {
  id: string
  title: string
  lon?: number | undefined
  lat?: number | undefined
  departements: readonly string[]
  regions: readonly string[]
}

/** `likeness`: 0 to 1; `km`: as the crow flies, null where one has no point. */
export interface Duplicate<T> {
  item: T
  likeness: number
  km: number | null
}

const NEAR_KM = 15
const ALIKE = 0.5
const EMPTY_WORDS = new Set('a au aux d de des du en et l la le les par pour sur un une'.split(' '))

/**
 * Initiatives that may be the same as the candidate: within 15 km as the crow flies, or, where one of them has no point,
 * in a same département or région; and with a title half alike or more. The most alike first. The candidate itself,
 * known by its id, is left out.
 */
export function possibleDuplicates<T extends Comparable>(
  candidate: Comparable,
  among: readonly T[],
): Duplicate<T>[] {
  return among
    .flatMap((item) => {
      if (item.id === candidate.id) return []
      const km = kilometres(candidate, item)
      if (km === null ? !sameTerritory(candidate, item) : km > NEAR_KM) return []
      const likeness = titleLikeness(candidate.title, item.title)
      return likeness >= ALIKE ? [{ item, likeness, km }] : []
    })
    .sort((a, b) => b.likeness - a.likeness || (a.item.id < b.item.id ? -1 : 1))
}

/**
 * How alike two titles are, 0 to 1: Dice's coefficient (1945) on pairs of neighbouring letters, accents, case and empty
 * words aside. 1 for the same letters; 0 where a title has no pair.
 */
export function titleLikeness(a: string, b: string): number {
  const left = pairs(a)
  const right = pairs(b)
  const total = left.length + right.length
  if (!left.length || !right.length) return 0
  const rest = new Map<string, number>()
  for (const pair of right) rest.set(pair, (rest.get(pair) ?? 0) + 1)
  let shared = 0
  for (const pair of left) {
    const count = rest.get(pair) ?? 0
    if (!count) continue
    shared++
    rest.set(pair, count - 1)
  }
  return (2 * shared) / total
}

function pairs(title: string): string[] {
  return fold(title)
    .split(' ')
    .filter((word) => !EMPTY_WORDS.has(word))
    .flatMap((word) => Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)))
}

function kilometres(a: Comparable, b: Comparable): number | null {
  if (a.lon === undefined || a.lat === undefined || b.lon === undefined || b.lat === undefined) return null
  return distance(a.lon, a.lat, b.lon, b.lat)
}

function sameTerritory(a: Comparable, b: Comparable): boolean {
  if (a.departements.length && b.departements.length)
    return a.departements.some((code) => b.departements.includes(code))
  return a.regions.some((code) => b.regions.includes(code))
}
