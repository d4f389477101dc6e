import { COMMUNE_LEVEL, type PublishedLevel } from '@/schema/level'
import { nameKey } from '../search/placeWords'
import { nearlyNamed, saidOf } from './levelNames'
import type { PlaceIndex } from './readPlace'

const MOST = 3
/** Slips that a name is still known by: one for each four letters, two at most. */
const slipsOf = (name: string) => Math.min(2, Math.ceil(name.length / 4))

/** Codes of the territories whose names are nearest to a text that is none, nearest first. */
export function likelyPlaces(text: string, level: PublishedLevel, index: PlaceIndex): string[] {
  if (!/\p{L}{3}/u.test(text)) return []
  const own = index.levels.get(level)
  if (level === COMMUNE_LEVEL) return misspelt(nameKey(text.replace(/\(.*\)|,.*$/, '')), communeNames(index))
  if (!own) return []
  const wanted = saidOf(text)
  const all = [...nearlyNamed(text, own), ...misspelt(wanted, own.byName), ...misspelt(wanted, own.byCore)]
  return [...new Set([...all, ...withWords(wanted, own.byName)])].slice(0, MOST)
}

/** Codes of the names that a slip or two lead from, nearest first. */
function misspelt(wanted: string, names: Iterable<readonly [string, readonly string[]]>): string[] {
  const most = slipsOf(wanted)
  const found: { codes: readonly string[]; slips: number }[] = []
  for (const [name, codes] of names) {
    if (Math.abs(name.length - wanted.length) > most) continue
    const slips = distance(name, wanted, most)
    if (slips <= most) found.push({ codes, slips })
  }
  return found
    .sort((a, b) => a.slips - b.slips)
    .flatMap(({ codes }) => codes)
    .slice(0, MOST)
}

/** Words that tell no name from another. */
const BARE = /^(de|du|des|la|le|les|et|en|sur|sous|aux?|region|pays|metropole|communaute|cc|ca|cu)$/
const wordsOf = (name: string) => name.split(' ').filter((word) => !BARE.test(word))

/** Codes of the names that hold all of the words of a text, or of which it holds all: the fewest words apart first. */
function withWords(wanted: string, names: ReadonlyMap<string, readonly string[]>): string[] {
  const said = new Set(wordsOf(wanted))
  const found = [...names].flatMap(([name, codes]) => {
    const words = new Set(wordsOf(name))
    const common = [...said].filter((word) => words.has(word)).length
    const least = Math.min(said.size, words.size)
    return least > 0 && common === least ? [{ codes, apart: said.size + words.size - 2 * common }] : []
  })
  return found.sort((a, b) => a.apart - b.apart).flatMap(({ codes }) => codes)
}

function* communeNames({ communes }: PlaceIndex): Generator<readonly [string, readonly string[]]> {
  const { table } = communes
  for (const [name, rows] of communes.byName)
    yield [
      name,
      [...rows]
        .sort((a, b) => (table.population[b] ?? 0) - (table.population[a] ?? 0))
        .map((row) => table.code[row] ?? ''),
    ]
}

/** Letters to change, add, leave out or swap between two words (optimal string alignment), or more than `most`. */
function distance(a: string, b: string, most: number): number {
  let before = Array.from({ length: b.length + 1 }, (_, k) => k)
  let beforeThat: number[] = []
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const value = Math.min(
        (before[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (before[j - 1] ?? 0) + cost,
        swapped ? (beforeThat[j - 2] ?? 0) + 1 : Infinity,
      )
      row.push(value)
      least = Math.min(least, value)
    }
    if (least > most) return most + 1
    beforeThat = before
    before = row
  }
  return before[b.length] ?? most + 1
}
