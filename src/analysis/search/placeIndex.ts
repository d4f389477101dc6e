import MiniSearch from 'minisearch'
import type { Place } from '@/domain/place'
import { PLACE_KINDS } from '@/domain/place'
import { CODE_LEVEL, holdersAt } from '@/schema/level'
import { nameKey, placeWords } from './placeWords'

/** A place and what it is found by. */
export interface PlaceRow extends Place {
  /** Codes that lead to it, whole or by their beginning: postal, commune, département or région. */
  codes: readonly string[]
  /** People, for the order among equals: a bassin counts as its pole commune, and so comes right after it. */
  weight: number
  /** Codes of the départements that it is, that hold it, or that it holds. */
  departements: readonly string[]
  /** Names that it is usually called by, besides its own. */
  usual?: readonly string[]
  /** Words that find it besides its name. */
  alsoFoundBy?: string
}

export interface PlaceIndex {
  /** Heaviest first; equals in the order of `PLACE_KINDS`. A former commune's row bears the commune of today. */
  rows: readonly PlaceRow[]
  /** Keys of the names by which rows are found, and the same without a leading article. */
  names: readonly string[]
  bare: readonly string[]
  words: MiniSearch
  /** Whole names, with and without article, and whole codes → rows, heaviest first. */
  byName: ReadonlyMap<string, readonly number[]>
  byCode: ReadonlyMap<string, readonly number[]>
  /** Key of a département's or région's name → codes of its départements. */
  areas: ReadonlyMap<string, ReadonlySet<string>>
}

/** Kinds whose name tells a place from its homonyms: départements, and what is made of them whole. */
const AREAS: ReadonlySet<Place['kind']> = new Set(holdersAt(CODE_LEVEL))
const ARTICLE = /^(le|la|les) (?=.)/

/** Orders and indexes places; about half a second for the 35,000 communes, so best in a worker. */
export function placeIndex(places: readonly PlaceRow[]): PlaceIndex {
  const rank = (place: Place) => PLACE_KINDS.indexOf(place.kind)
  const rows = [...places].sort((a, b) => b.weight - a.weight || rank(a) - rank(b))
  const words = new MiniSearch({
    fields: ['words'],
    tokenize: (text) => text.split(' '),
    processTerm: (word) => word,
    searchOptions: { prefix: true, combineWith: 'AND' },
  })
  words.addAll(
    rows.map((row, id) => ({
      id,
      words: placeWords([foundAs(row), row.alsoFoundBy].filter(Boolean).join(' ')).join(' '),
    })),
  )
  const names = rows.map((row) => nameKey(foundAs(row)))
  const bare = names.map((name) => name.replace(ARTICLE, ''))
  return {
    ...{ rows, names, bare, words, areas: areasOf(rows) },
    byName: rowsBy(rows, ({ usual = [] }, row) => [names[row] ?? '', bare[row] ?? '', ...usual.map(nameKey)]),
    byCode: rowsBy(rows, ({ codes }) => codes),
  }
}

function rowsBy(
  rows: readonly PlaceRow[],
  keys: (place: PlaceRow, row: number) => readonly string[],
): Map<string, number[]> {
  const found = new Map<string, number[]>()
  rows.forEach((place, row) => {
    for (const key of new Set(keys(place, row))) {
      const known = found.get(key)
      if (known) known.push(row)
      else found.set(key, [row])
    }
  })
  return found
}

/** The name by which a row is found. */
function foundAs({ part, name }: Place): string {
  return part?.kind === 'former' ? part.name : name
}

function areasOf(rows: readonly PlaceRow[]): Map<string, Set<string>> {
  const areas = new Map<string, Set<string>>()
  for (const { kind, name, usual = [], departements } of rows) {
    if (!AREAS.has(kind)) continue
    const keys = [name, ...usual].map(nameKey)
    for (const known of new Set(keys.flatMap((key) => [key, key.replace(ARTICLE, '')])))
      areas.set(known, new Set([...(areas.get(known) ?? []), ...departements]))
  }
  return areas
}
