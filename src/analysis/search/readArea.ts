import type { PlaceIndex } from './placeIndex'

/** Words read as a name and the département or région that tells it from its homonyms. */
export interface AreaReading {
  /** Words of the name. */
  words: string[][]
  /** Codes of the départements meant. */
  departements: ReadonlySet<string>
  /** The area's name is whole, not just begun. */
  sure: boolean
}

/** Words that only tie a name to its area: "Valence dans la Drôme". */
const LINKS: ReadonlySet<string> = new Set(['dans', 'en', 'de', 'du', 'des', 'la', 'le', 'les'])
/** An area's name of fewer letters may be anything. */
const BEGUN = 3

/**
 * Every way of reading words as a name and an area, whichever comes first ("valence drome", "drome valence"); sure ones
 * first. An area still being typed counts from three letters on ("valence dro").
 */
export function areaReadings({ areas }: Pick<PlaceIndex, 'areas'>, words: string[][]): AreaReading[] {
  const text = (some: string[][]) => some.map((all) => all.at(-1)).join(' ')
  const sure: AreaReading[] = []
  const begun: AreaReading[] = []
  for (let cut = 1; cut < words.length; cut++) {
    const [head, tail] = [words.slice(0, cut), words.slice(cut)]
    const name = withoutLinks(head)
    const last = areas.get(text(tail))
    if (last) sure.push({ words: name, departements: last, sure: true })
    const first = areas.get(text(head))
    if (first) sure.push({ words: tail, departements: first, sure: true })
    if (last || text(tail).length < BEGUN) continue
    const departements = [...areas].flatMap(([key, codes]) => (key.startsWith(text(tail)) ? [...codes] : []))
    if (departements.length) begun.push({ words: name, departements: new Set(departements), sure: false })
  }
  return [...sure, ...begun]
}

function withoutLinks(words: string[][]): string[][] {
  const last = words.findLastIndex(([word = '']) => !LINKS.has(word))
  return last < 0 ? words : words.slice(0, last + 1)
}
