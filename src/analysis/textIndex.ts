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
const WEIGHTS = { title: 4, place: 3, body: 1 } as const
/** A word as long may have one letter wrong in five. */
const FORGIVING_LENGTH = 5
const WRONG_SHARE = 0.2
/** What a word that only begins so, or is nearly so, is worth beside the very word. */
const BEGUN = 0.6
const NEARLY = 0.3

const wordsOf = (text: string) =>
  fold(text)
    .split(' ')
    .filter((word) => word && !EMPTY_WORDS.has(word))

/** Where a word is: rows of documents, in order, each with its best weight there. */
interface Places {
  rows: number[]
  weights: number[]
}

/** Documents by their words. Made document by document, so that many can be indexed without holding the page up. */
export class TextIndex {
  readonly ids: string[] = []
  private readonly places = new Map<string, Places>()
  private sorted: string[] | null = null

  add({ id, ...document }: TextDocument): void {
    const row = this.ids.push(id) - 1
    this.sorted = null
    for (const part of ['title', 'place', 'body'] as const)
      for (const word of wordsOf(document[part])) this.note(word, row, WEIGHTS[part])
  }

  private note(word: string, row: number, weight: number): void {
    const known = this.places.get(word)
    if (!known) return void this.places.set(word, { rows: [row], weights: [weight] })
    const last = known.rows.length - 1
    if (known.rows[last] === row) known.weights[last] = Math.max(known.weights[last] ?? 0, weight)
    else {
      known.rows.push(row)
      known.weights.push(weight)
    }
  }

  /** Words of the documents that a typed word stands for, with what each is worth. */
  private *meant(typed: string): Generator<[Places, number]> {
    this.sorted ??= [...this.places.keys()].sort()
    const words = this.sorted
    for (let at = firstFrom(words, typed); words[at]?.startsWith(typed); at++) {
      const word = words[at] ?? ''
      yield [this.places.get(word) as Places, word === typed ? 1 : BEGUN]
    }
    if (typed.length < FORGIVING_LENGTH) return
    const most = Math.round(typed.length * WRONG_SHARE)
    for (const word of words)
      if (!word.startsWith(typed) && isNear(typed, word, most))
        yield [this.places.get(word) as Places, NEARLY]
  }

  /** Score of each row for one typed word, 0 where it is not: rarer words tell more. */
  private scores(typed: string): Float32Array {
    const count = this.ids.length
    const scores = new Float32Array(count)
    for (const [{ rows, weights }, worth] of this.meant(typed)) {
      const rarity = Math.log(1 + count / rows.length) * worth
      for (let k = 0; k < rows.length; k++) {
        const row = rows[k] as number
        const score = (weights[k] as number) * rarity
        if (score > (scores[row] as number)) scores[row] = score
      }
    }
    return scores
  }

  /** Rows that hold all these words, with the sum of their scores, best first. */
  search(typed: readonly string[]): [row: number, score: number][] {
    const [first, ...others] = typed.map((word) => this.scores(word))
    if (!first) return []
    const found: [number, number][] = []
    for (let row = 0; row < first.length; row++) {
      let sum = first[row] as number
      if (!sum) continue
      for (const scores of others) {
        const score = scores[row] as number
        if (!score) {
          sum = 0
          break
        }
        sum += score
      }
      if (sum) found.push([row, sum])
    }
    return found.sort((a, b) => b[1] - a[1] || a[0] - b[0])
  }
}

/** Indexes documents for `searchText`; accents and case do not count. */
export function textIndex(documents: readonly TextDocument[]): TextIndex {
  const index = new TextIndex()
  for (const document of documents) index.add(document)
  return index
}

/**
 * The same in slices of `sliceMs`, `pause` coming between two: a page goes on answering meanwhile.
 * @returns undefined where `stop` says that it is no longer wanted
 */
export async function textIndexSlowly(
  documents: Iterable<TextDocument>,
  { pause, stop, sliceMs = 8 }: { pause: () => Promise<void>; stop: () => boolean; sliceMs?: number },
): Promise<TextIndex | undefined> {
  const index = new TextIndex()
  let started = performance.now()
  for (const document of documents) {
    index.add(document)
    if (performance.now() - started < sliceMs) continue
    await pause()
    if (stop()) return undefined
    started = performance.now()
  }
  return index
}

/**
 * Ids of the documents that hold every word of the query, or a word that begins so, or is nearly so, with their score,
 * best first. A query without any word but empty ones gives null: everything fits.
 */
export function searchText(index: TextIndex, query: string): Map<string, number> | null {
  const typed = [...new Set(wordsOf(query))]
  if (!typed.length) return null
  return new Map(index.search(typed).map(([row, score]) => [index.ids[row] ?? '', score]))
}

/** Place of the first word not before `word`, in a sorted list. */
function firstFrom(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] as string) < word) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether two words differ by `most` letters or fewer, put in, left out or changed (Levenshtein's distance, 1965). */
function isNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  let before = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const cell = Math.min(
        (before[j - 1] as number) + same,
        (before[j] as number) + 1,
        (row[j - 1] as number) + 1,
      )
      row.push(cell)
      if (cell < least) least = cell
    }
    if (least > most) return false
    before = row
  }
  return (before[b.length] as number) <= most
}
