import { fold } from './text'

/** Of an id: room is left for a number where the name is taken. */
export const ID_LENGTH = 84

/** An id from a title: folded words joined by hyphens, at most `max` signs, never cut inside a word. */
export function slug(title: string, max: number): string {
  let found = ''
  for (const word of fold(title).split(' ')) {
    const longer = found ? `${found}-${word}` : word
    if (longer.length > max) return found || word.slice(0, max)
    found = longer
  }
  return found
}
