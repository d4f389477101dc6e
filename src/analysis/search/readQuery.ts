import type { PlaceKind } from '@/domain/place'
import { fold } from '@/domain/text'
import { ABBREVIATIONS } from './abbreviations'

/** What a person typed, understood. */
export interface PlaceQuery {
  /** Words of letters: each with the other words it may stand for. The last one may still be unfinished. */
  words: string[][]
  /** Codes: a whole or partial postal, commune or département code, upper case. */
  codes: string[]
  /** Kind asked for by name, as in "bassin d'Ambert". */
  kind: PlaceKind | null
}

const KINDS: readonly [RegExp, PlaceKind][] = [
  [/^bassins?( de vie)?( de la| de l| des| du| de| d)? (?=.)/, 'bassin'],
  [/^(departement|dept?)( de la| de l| des| du| de| d)? (?=.)/, 'departement'],
  [/^regions?( de la| de l| des| du| de| d)? (?=.)/, 'region'],
  [/^commune( de la| de l| des| du| de| d)? (?=.)/, 'commune'],
]
const CODE = /^(\d{1,5}|2[ab]\d{0,3})$/

/** Reads a search as typed: what kind, which codes, which words. Nothing typed gives no word and no code. */
export function readQuery(typed: string): PlaceQuery {
  const folded = fold(typed)
  const named = KINDS.find(([pattern]) => pattern.test(folded))
  const text = named ? folded.replace(named[0], '') : folded
  const parts = text.split(' ').filter(Boolean)
  const codes = parts.filter((part) => CODE.test(part)).map((part) => part.toUpperCase())
  const words = parts
    .filter((part) => !CODE.test(part))
    // An elided article left alone ("l hay") says nothing more than the word after it.
    .filter((part, _, all) => part.length > 1 || all.length === 1)
    .map((part) => [part, ABBREVIATIONS[part] ?? []].flat())
  return { words, codes, kind: named?.[1] ?? null }
}
