/** A run of words that stayed, went or came. */
export interface WordRun {
  kind: 'same' | 'gone' | 'come'
  text: string
}

/** Longer texts are told as replaced whole: the table grows as the product of their lengths. */
const MOST_WORDS = 1500

/**
 * What changed between two texts, word by word: their longest common subsequence stays. Spaces go with the word before
 * them, so that the runs joined are the texts.
 */
export function wordDiff(before: string, after: string): WordRun[] {
  const [a, b] = [wordsOf(before), wordsOf(after)]
  if (a.length > MOST_WORDS || b.length > MOST_WORDS)
    return joined([...a.map(run('gone')), ...b.map(run('come'))])
  // `common[i][j]`: words in common of what follows i and j.
  const width = b.length + 1
  const common = new Uint16Array((a.length + 1) * width)
  const at = (i: number, j: number) => common[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      common[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const runs: WordRun[] = []
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      runs.push(run('same')(a[i] ?? ''))
      i++
      j++
    } else if (i < a.length && (j === b.length || at(i + 1, j) >= at(i, j + 1)))
      runs.push(run('gone')(a[i++] ?? ''))
    else runs.push(run('come')(b[j++] ?? ''))
  }
  return joined(runs)
}

const wordsOf = (text: string) => text.match(/\S+\s*|\s+/g) ?? []
const run =
  (kind: WordRun['kind']) =>
  (text: string): WordRun => ({ kind, text })

function joined(runs: readonly WordRun[]): WordRun[] {
  const found: WordRun[] = []
  for (const one of runs) {
    const last = found.at(-1)
    if (last?.kind === one.kind) last.text += one.text
    else found.push({ ...one })
  }
  return found
}
