import { isBrought } from '@/schema/broughtId'

/** A source in a few words with its year, its producer's own page, and what must be known before using it again. */
export interface SourceLink {
  text: string
  /** All that it rests on: ids in `sources.json`. */
  about: readonly string[]
  /** Absent only where this project is the producer. */
  url?: string
  /** The file itself, where the producer gives it an address. */
  dataset?: string
  /** The day on which it was read, as a date. */
  readOn: string
  /** The licence, where it is still to be confirmed. */
  licence?: string
}

/** Each source once, in order: two files of a producer, said in the same words, are one, which rests on both. */
export function eachOnce(links: readonly SourceLink[]): SourceLink[] {
  const found = new Map<string, SourceLink>()
  for (const link of links) {
    const same = found.get(link.text)
    found.set(
      link.text,
      same ? { ...link, ...same, about: [...new Set([...same.about, ...link.about])] } : link,
    )
  }
  return [...found.values()]
}

/** Whether one of them is of figures that a person brought. */
export const areOfBrought = (links: readonly SourceLink[]): boolean =>
  links.some(({ about }) => about.some(isBrought))
