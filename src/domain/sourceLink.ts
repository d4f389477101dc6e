/** A source in a few words with its year, its producer's own page, and what must be known before using it again. */
export interface SourceLink {
  text: string
  /** Absent only where this project is the producer. */
  url?: string
  /** The licence, where it is still to be confirmed. */
  licence?: string
}

/** Each source once, in order. */
export const eachOnce = (links: readonly SourceLink[]): SourceLink[] =>
  links.filter(({ text }, k) => links.findIndex((other) => other.text === text) === k)
