import { fold } from '@/domain/text'
import { ABBREVIATIONS } from './abbreviations'

const APOSTROPHES = /['’]/g

/** A name folded for comparison, its abbreviations spelt out: "St-Étienne" gives "saint etienne". */
export function foldPlace(text: string): string {
  return fold(text)
    .split(' ')
    .map((word) => ABBREVIATIONS[word] ?? word)
    .join(' ')
}

/** A folded name as a search reads it: letters that an elision leaves alone say nothing more ("val oise"). */
export function nameKey(name: string): string {
  const words = foldPlace(name).split(' ')
  const said = words.filter((word) => word.length > 1)
  return (said.length ? said : words).join(' ')
}

/**
 * The words by which a name is found: its folded words, and those that an apostrophe parts also in one, as people type
 * them: "L'Haÿ-les-Roses" gives "l", "hay", "les", "roses", "lhay".
 */
export function placeWords(name: string): string[] {
  const apart = foldPlace(name).split(' ')
  const joined = foldPlace(name.replace(APOSTROPHES, '')).split(' ')
  return [...new Set([...apart, ...joined])].filter(Boolean)
}
