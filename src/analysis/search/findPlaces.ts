import type { Query, SearchOptions } from 'minisearch'
import type { Place, PlaceKind } from '@/domain/place'
import type { PlaceIndex, PlaceRow } from './placeIndex'
import { readQuery, type PlaceQuery } from './readQuery'

/** Rows of one way of matching, heaviest first. */
type Tier = number[]

/** Words shorter than this are taken as typed: one letter changed would make another word. */
const FORGIVING_LENGTH = 4
/** Initiatives shown after places that would fill the list alone. */
const INITIATIVES = 3

/**
 * Places for what a person typed, at most `limit`: whole names first, then names that begin so, names that hold every
 * word or its beginning, and at last names one letter away; heaviest first among equals. Codes are matched whole, then
 * by their beginning. Initiatives come last. An empty search finds nothing.
 */
export function findPlaces(
  index: PlaceIndex,
  typed: string,
  limit: number,
  kinds: readonly PlaceKind[],
): Place[] {
  const query = readQuery(typed)
  const fits = (row: number) => {
    const place = index.rows[row]
    if (!place || !kinds.includes(place.kind) || (query.kind && place.kind !== query.kind)) return false
    return query.words.length === 0 || query.codes.every((code) => startsWith(place, code))
  }
  const found = new Set<number>()
  const initiatives = new Set<number>()
  for (const tier of query.words.length ? byName(index, query) : byCode(index, query)) {
    for (const row of tier()) {
      if (!fits(row)) continue
      if (index.rows[row]?.kind === 'initiative') initiatives.add(row)
      else found.add(row)
    }
    if (found.size >= limit && initiatives.size >= INITIATIVES) break
    if (found.size >= limit && !kinds.includes('initiative')) break
  }
  const places = [...found].slice(0, limit - Math.min(INITIATIVES, initiatives.size))
  return [...places, ...initiatives].slice(0, limit).flatMap((row) => index.rows[row] ?? [])
}

/** Ways of finding a name, from the surest to the most forgiving; each is tried only when those before did not suffice. */
function* byName(index: PlaceIndex, { words }: PlaceQuery): Generator<() => Tier> {
  const texts = [
    ...new Set([words.map((all) => all[0]), words.map((all) => all.at(-1))].map((all) => all.join(' '))),
  ]
  const among = (ok: (name: string) => boolean): Tier =>
    index.names.flatMap((name, row) => (ok(name) || ok(index.bare[row] ?? name) ? [row] : []))
  yield () => among((name) => texts.includes(name))
  yield () => among((name) => texts.some((text) => name.startsWith(text)))
  yield () => byWords(index, words, () => false)
  yield () => byWords(index, words, (word) => word.length >= FORGIVING_LENGTH)
}

function byWords(index: PlaceIndex, words: string[][], forgive: (word: string) => boolean): Tier {
  const oneOf = (all: readonly string[]): Query => ({
    combineWith: 'OR',
    queries: all.flatMap((word): Query[] => {
      if (!forgive(word)) return [word]
      const exact: SearchOptions = { fuzzy: false, prefix: false }
      return [
        { queries: [word], fuzzy: 1 },
        { ...exact, queries: swaps(word), combineWith: 'OR' },
      ]
    }),
  })
  const results = index.words.search({ combineWith: 'AND', queries: words.map(oneOf) })
  return results.map(({ id }) => Number(id)).sort((a, b) => a - b)
}

/** The word with two neighbouring letters exchanged: the commonest slip, and two changes for an edit distance. */
function swaps(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) =>
    [word.slice(0, at), word[at + 1], word[at], word.slice(at + 2)].join(''),
  ).filter((swapped) => swapped !== word)
}

function* byCode(index: PlaceIndex, { codes }: PlaceQuery): Generator<() => Tier> {
  const among = (ok: (place: PlaceRow) => boolean): Tier =>
    index.rows.flatMap((place, row) => (ok(place) ? [row] : []))
  const [first] = codes
  if (first === undefined) return
  yield () => among((place) => place.kind === 'departement' && place.code === first)
  yield () => among((place) => place.kind !== 'bassin' && place.code === first)
  // A bassin has the code of its pole commune: by the beginning of a code, the commune alone is enough.
  yield () =>
    among(
      (place) =>
        place.kind !== 'initiative' &&
        (place.kind !== 'bassin' || place.code === first) &&
        codes.every((code) => startsWith(place, code)),
    )
}

function startsWith(place: PlaceRow, code: string): boolean {
  return place.codes.some((own) => own.startsWith(code))
}
