import { PLACE_KINDS, placeKind, type PlaceKind } from '@/domain/place'
import { fold } from '@/domain/text'
import { levelEntry, MAP_LEVELS } from '@/schema/level'
import { ABBREVIATIONS } from './abbreviations'

/** What a person typed, understood. */
export interface PlaceQuery {
  /** Words of letters: each with the other words it may stand for. The last one may still be unfinished. */
  words: string[][]
  /** Codes: a whole or partial postal, commune or département code, upper case. */
  codes: string[]
  /** Kind asked for by name, as in "bassin d'Ambert". */
  kind: PlaceKind | null
  /** What may be an arrondissement, as in "Lyon 3e": its number, and the name left for its city. */
  arrondissement: { city: string; number: number } | null
}

const KINDS = PLACE_KINDS.flatMap((kind): [RegExp, PlaceKind][] => {
  const { asked } = placeKind(kind)
  return asked ? [[new RegExp(`^(${asked})s?( de la| de l| des| du| de| d)? (?=.)`), kind]] : []
})
const CODE = /^(\d{1,5}|2[ab]\d{0,3})$/
/** Five digits written in two groups: "34 000", "974 00", "2A 004". */
const SPLIT_CODE = /\b(?:(\d\d|2[ab]) (\d{3})|(\d{3}) (\d\d))\b/g
const ORDINAL =
  /\b(\d{1,2}|[ivx]{1,5}) ?(er|re|nd|nde|e|eme|ieme)?( (arrondissement|arrond|arrdt|ardt|arrt|arr))?\b/
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ')

/** Part of a code, or a whole one of any level. */
function isCode(part: string): boolean {
  return CODE.test(part) || MAP_LEVELS.some((level) => levelEntry(level).code.test(part.toUpperCase()))
}

/** Reads a search as typed: what kind, which codes, which words. Nothing typed gives no word and no code. */
export function readQuery(typed: string): PlaceQuery {
  const folded = fold(typed).replace(SPLIT_CODE, '$1$2$3$4')
  const named = KINDS.find(([pattern]) => pattern.test(folded))
  const text = named ? folded.replace(named[0], '') : folded
  const parts = text.split(' ').filter(Boolean)
  const codes = parts.filter(isCode).map((part) => part.toUpperCase())
  const words = parts
    .filter((part) => !isCode(part))
    // An elided article left alone ("l hay") says nothing more than the word after it.
    .filter((part, _, all) => part.length > 1 || all.length === 1)
    .map((part) => [part, ABBREVIATIONS[part] ?? []].flat())
  return { words, codes, kind: named?.[1] ?? null, arrondissement: readArrondissement(text) }
}

function readArrondissement(text: string): PlaceQuery['arrondissement'] {
  const said = ORDINAL.exec(text)
  if (!said) return null
  const [whole, digits = ''] = said
  const number = Number(digits) || ROMAN.indexOf(digits) + 1
  const city = text
    .replace(whole, '')
    .trim()
    .replace(/^(de|a) /, '')
  return number && /^[a-z]+$/.test(city) ? { city, number } : null
}
