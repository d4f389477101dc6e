import type { PublishedLevel } from '@/schema/level'
import { nameKey } from '../search/placeWords'
import { TAKEN_IN, USUAL_NAMES } from '../search/usualNames'

/** Names and codes of the territories of a level. */
export interface PlaceTable {
  code: readonly string[]
  name: readonly string[]
}

/** What a level's names are read with; keys are folded. */
export interface LevelNames {
  codes: ReadonlySet<string>
  /** As they are published or usually written. */
  byName: ReadonlyMap<string, readonly string[]>
  /** Without their legal form and the words that link theirs (`coreOf`). */
  byCore: ReadonlyMap<string, readonly string[]>
  /** Of what was taken in by one of today: offered, never taken for it. */
  parts: ReadonlyMap<string, readonly string[]>
}

const ARTICLE = /^(la|le|les) /
/** "Région Bretagne", "Département de la Gironde". */
const LEVEL_SAID = /^(region|departement|dpt|dept)( (de|du|des))?( (la|le|les))? /
/** Legal forms of what communes join in, long and short; folded. */
const FORMS: readonly (readonly [form: string, said: RegExp])[] = [
  ['cc', /^(cc|com ?com|communaute (de|des) communes) /],
  ['ca', /^(ca|communaute agglomeration) /],
  ['cu', /^(cu|communaute urbaine) /],
]
/** Said of many, before or after their own name. */
const BESIDE = /^((euro)?metropole|agglo|agglomeration) | (euro)?metropole$/g
const LINK = /^(de|du|des|la|le|les)$/
/** "CA Intercommunale de la Réunion Est (CIREST)". */
const INITIALS = /\s*\(([^()]+)\)\s*$/

export function levelNames(level: PublishedLevel, { code, name }: PlaceTable): LevelNames {
  const codes = new Set(code)
  const byName = new Map<string, string[]>()
  const byCore = new Map<string, string[]>()
  const parts = new Map<string, string[]>()
  const add = (map: Map<string, string[]>, key: string, own: string) => {
    const known = map.get(key) ?? []
    if (key && !known.includes(own)) map.set(key, [...known, own])
  }
  name.forEach((one, row) => {
    const own = code[row] ?? ''
    const whole = nameKey(one)
    // "Réunion" is La Réunion.
    for (const key of [whole, whole.replace(ARTICLE, '')]) add(byName, key, own)
    const { form, core } = coreOf(one.replace(INITIALS, ''))
    for (const key of [core, `${form} ${core}`.trim(), nameKey(INITIALS.exec(one)?.[1] ?? '')])
      add(byCore, key, own)
  })
  const tables = [
    [byName, USUAL_NAMES],
    [parts, TAKEN_IN],
  ] as const
  for (const [map, said] of tables)
    for (const [own, names] of Object.entries(said[level] ?? {}))
      if (codes.has(own)) for (const one of names) add(map, nameKey(one), own)
  return { codes, byName, byCore, parts }
}

/** A name without its legal form and what links its words: "CC du Pays d'Arlanc" gives "pays arlanc", of a "cc". */
function coreOf(name: string): { form: string; core: string } {
  const key = nameKey(name)
  const [form, said] = FORMS.find(([, said]) => said.test(key)) ?? ['', null]
  const own = (said ? key.replace(said, '') : key).split(' ').filter((word) => !LINK.test(word))
  return { form, core: own.join(' ').replace(BESIDE, '') }
}

/** What a text says, folded, without the name of the level. */
export const saidOf = (text: string) => nameKey(text).replace(LEVEL_SAID, '')

/** Codes of the territories that a text names: one where it is sure. */
export function named(text: string, { byName, byCore }: LevelNames): readonly string[] {
  const found = byName.get(nameKey(text)) ?? byName.get(saidOf(text))
  if (found) return found
  const { form, core } = coreOf(text)
  // Another form is another name: that is for the person to say.
  return byCore.get(`${form} ${core}`.trim()) ?? []
}

/** Of the territories of that name whatever their form, and those that took in what it names. */
export function nearlyNamed(text: string, { byCore, parts }: LevelNames): readonly string[] {
  return byCore.get(coreOf(text).core) ?? parts.get(saidOf(text)) ?? []
}
