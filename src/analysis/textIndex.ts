import MiniSearch from 'minisearch'
import { fold } from '@/domain/text'

/** What a text search looks through; a word of the title weighs most, then one of the place. */
export interface TextDocument {
  id: string
  title: string
  place: string
  body: string
}

/** Too frequent to tell anything; folded. */
const EMPTY_WORDS = new Set(
  'a au aux avec ce ces d dans de des du elle en est et il l la le les leur n ne ou par pas plus pour qu que qui s sa se ses son sur un une y'.split(
    ' ',
  ),
)
/** A word as long may have one letter wrong in five. */
const FORGIVING_LENGTH = 5

const words = (text: string) =>
  fold(text)
    .split(' ')
    .filter((word) => word && !EMPTY_WORDS.has(word))

/** Indexes documents for `searchText`; accents and case do not count. */
export function textIndex(documents: readonly TextDocument[]): MiniSearch<TextDocument> {
  const index = new MiniSearch<TextDocument>({
    fields: ['title', 'place', 'body'],
    tokenize: words,
    processTerm: (word) => word,
  })
  index.addAll(documents)
  return index
}

/**
 * Ids of the documents that hold every word of the query, or a word that begins so, or is nearly so, with their score,
 * best first. A query without any word but empty ones gives null: everything fits.
 */
export function searchText(index: MiniSearch<TextDocument>, query: string): Map<string, number> | null {
  if (!words(query).length) return null
  const found = index.search(query, {
    boost: { title: 4, place: 3 },
    prefix: true,
    fuzzy: (word) => (word.length >= FORGIVING_LENGTH ? 0.2 : false),
    combineWith: 'AND',
  })
  return new Map(found.map(({ id, score }) => [String(id), score]))
}
