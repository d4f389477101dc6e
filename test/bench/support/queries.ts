import type { Place } from '@/domain/place'
import { fold } from '@/domain/text'

/** What a person types, and the name meant. */
export interface Query {
  typed: string
  meant: string
}

/** Ways of typing a name that a search should forgive; undefined where the name gives no occasion. */
const WAYS: readonly ((name: string, next: () => number) => string | undefined)[] = [
  (name) => name,
  (name) => fold(name),
  (name) => name.toUpperCase(),
  (name) =>
    /\bsainte?\b/i.test(name) ? name.replace(/\bsaint(e?)\b/i, 'st$1').replaceAll('-', ' ') : undefined,
  (name) => (/['’]/.test(name) ? fold(name.replace(/['’]/g, '')) : undefined),
  // Every word begun, none finished: "plou daou".
  (name) =>
    /[ -]/.test(name)
      ? fold(name)
          .split(' ')
          .map((word) => word.slice(0, 4))
          .join(' ')
      : undefined,
  // Unfinished: what is left is what is typed a keystroke or three before the end.
  (name) => (name.length > 8 ? name.slice(0, -3) : undefined),
  (name, next) => slip(name, next, (word, at) => word.slice(0, at) + word.slice(at + 1)),
  (name, next) => slip(name, next, (word, at) => word.slice(0, at) + word[at] + word.slice(at)),
  (name, next) => slip(name, next, (word, at) => word.slice(0, at) + 'x' + word.slice(at + 1)),
  (name, next) =>
    slip(name, next, (word, at) =>
      [word.slice(0, at - 1), word[at], word[at - 1], word.slice(at + 1)].join(''),
    ),
]

/** A slip of one letter inside the longest word, its first and last letters apart. */
function slip(
  name: string,
  next: () => number,
  make: (word: string, at: number) => string,
): string | undefined {
  const words = fold(name).split(' ')
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a))
  if (longest.length < 6) return undefined
  const at = 2 + Math.floor(next() * (longest.length - 3))
  return words.map((word) => (word === longest ? make(word, at) : word)).join(' ')
}

/** So many queries, each way of typing in turn, for communes of every size. */
export function forgivingQueries(communes: readonly Place[], count: number, next: () => number): Query[] {
  const queries: Query[] = []
  while (queries.length < count) {
    const meant = communes[Math.floor(next() * communes.length)]?.name ?? ''
    const typed = WAYS[queries.length % WAYS.length]?.(meant, next)
    if (typed !== undefined) queries.push({ typed, meant })
  }
  return queries
}
