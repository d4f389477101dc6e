import { fold } from '@/domain/text'
import { ABBREVIATIONS } from './abbreviations'

const ELIDED = /\b([ldjn]) (?=[a-z]{2})/g

/** A name folded for comparison, its abbreviations spelt out: "St-Étienne" gives "saint etienne". */
export function foldPlace(text: string): string {
  return fold(text)
    .split(' ')
    .map((word) => ABBREVIATIONS[word] ?? word)
    .join(' ')
}

/**
 * The words by which a name is found: its folded words, and for an elided article also both in one,
 * as people type them: "L'Haÿ-les-Roses" gives "l", "hay", "les", "roses", "lhay".
 */
export function placeWords(name: string): string[] {
  const folded = foldPlace(name)
  const joined = [...folded.matchAll(ELIDED)].map(({ 0: found, 1: letter = '', index }) => {
    const rest = folded.slice(index + found.length)
    return letter + (rest.split(' ')[0] ?? '')
  })
  return [...folded.split(' '), ...joined].filter(Boolean)
}
