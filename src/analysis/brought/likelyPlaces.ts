import { fold } from '@/domain/text'
import { COMMUNE_LEVEL, type PublishedLevel } from '@/schema/level'
import { nameKey } from '../search/placeWords'
import type { PlaceIndex } from './readPlace'

const MOST = 3
/** Slips that a name is still known by: one for each four letters, two at most. */
const slipsOf = (name: string) => Math.min(2, Math.ceil(name.length / 4))

/** Codes of the territories whose names are nearest to a text that is none, nearest first. */
export function likelyPlaces(text: string, level: PublishedLevel, index: PlaceIndex): string[] {
  if (!/\p{L}{3}/u.test(text)) return []
  const isCommune = level === COMMUNE_LEVEL
  const wanted = isCommune ? nameKey(text.replace(/\(.*\)|,.*$/, '')) : fold(text)
  const most = slipsOf(wanted)
  const names: Iterable<readonly [string, readonly string[]]> = isCommune
    ? communeNames(index)
    : (index.levels.get(level)?.byName ?? [])
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
