import type { Query, SearchOptions } from 'minisearch'
import { hasArrondissement } from '@/domain/cityArrondissements'
import { isCommune } from '@/domain/place'
import type { PlaceIndex, PlaceRow } from './placeIndex'
import { areaReadings } from './readArea'
import type { PlaceQuery } from './readQuery'

/** Words shorter than this are taken as typed: one letter changed would make another word. */
const FORGIVING_LENGTH = 4

type Words = readonly string[][]
type Within = ReadonlySet<string> | null

/**
 * Places for words, from the surest way of matching to the most forgiving: whole names, then names that begin so, then
 * names that hold every word or its beginning, then names one letter away. At each step the words are a name first, then
 * a name and its département or région. Lazy: the next way is tried only when it is asked for.
 */
export function* byName(index: PlaceIndex, query: PlaceQuery): Generator<PlaceRow[]> {
  const { words } = query
  const readings = areaReadings(index, words)
  const sure = readings.filter((reading) => reading.sure)
  const arrondissement = byArrondissement(index, query)
  yield arrondissement
  const named = wholeNames(index, words, null)
  yield named
  if (arrondissement.length) return
  const placed = sure.flatMap((reading) => wholeNames(index, reading.words, reading.departements))
  yield placed
  yield begunNames(index, words, null)
  for (const reading of readings) yield wholeNames(index, reading.words, reading.departements)
  for (const reading of sure) yield begunNames(index, reading.words, reading.departements)
  yield byWords(index, words, null, false)
  for (const reading of readings) yield byWords(index, reading.words, reading.departements, false)
  // A whole name, or one in the very area that was named, leaves nothing to guess.
  if (named.length || placed.length) return
  yield byWords(index, words, null, true)
  for (const reading of sure) yield byWords(index, reading.words, reading.departements, true)
}

function byArrondissement({ rows, byName: named }: PlaceIndex, query: PlaceQuery): PlaceRow[] {
  if (!query.arrondissement) return []
  const { city, number } = query.arrondissement
  return (named.get(city) ?? []).flatMap((row): PlaceRow[] => {
    const place = rows[row]
    return place && isCommune(place) && hasArrondissement(place.code, number)
      ? [{ ...place, part: { kind: 'arrondissement', number } }]
      : []
  })
}

/** Words as typed, and their abbreviations spelt out. */
const textsOf = (words: Words) => [...new Set([0, -1].map((at) => words.map((all) => all.at(at)).join(' ')))]

function wholeNames({ rows, byName: named }: PlaceIndex, words: Words, within: Within): PlaceRow[] {
  const found = new Set(textsOf(words).flatMap((text) => named.get(text) ?? []))
  return [...found].sort((a, b) => a - b).flatMap((row) => kept(rows[row], within))
}

function begunNames({ rows, names, bare }: PlaceIndex, words: Words, within: Within): PlaceRow[] {
  const texts = textsOf(words)
  const begins = (name = '') => texts.some((text) => name.startsWith(text))
  return rows.filter(
    (place, row) => (begins(names[row]) || begins(bare[row])) && kept(place, within).length > 0,
  )
}

function byWords(index: PlaceIndex, words: Words, within: Within, forgiving: boolean): PlaceRow[] {
  const oneOf = (all: readonly string[]): Query => ({
    combineWith: 'OR',
    queries: all.flatMap((word): Query[] => {
      if (!forgiving || word.length < FORGIVING_LENGTH) return [word]
      const exact: SearchOptions = { fuzzy: false, prefix: false }
      return [
        { queries: [word], fuzzy: 1 },
        { ...exact, queries: swaps(word), combineWith: 'OR' },
      ]
    }),
  })
  const results = index.words.search({ combineWith: 'AND', queries: words.map(oneOf) })
  return results
    .map(({ id }) => Number(id))
    .sort((a, b) => a - b)
    .flatMap((row) => kept(index.rows[row], within))
}

/** The word with two neighbouring letters exchanged: the commonest slip, and two changes for an edit distance. */
function swaps(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) =>
    [word.slice(0, at), word[at + 1], word[at], word.slice(at + 2)].join(''),
  ).filter((swapped) => swapped !== word)
}

/** The place where it lies in the départements asked for, else none. */
function kept(place: PlaceRow | undefined, within: Within): PlaceRow[] {
  if (!place) return []
  return !within || place.departements.some((departement) => within.has(departement)) ? [place] : []
}
