import { arrondissementsOf, hasArrondissement } from '@/domain/cityArrondissements'
import { departementOfCommune } from '@/domain/communeCode'
import { fold } from '@/domain/text'
import { HOME_LEVEL } from '@/schema/level'
import { readCode } from '../readCode'
import { nameKey } from '../search/placeWords'
import { readQuery } from '../search/readQuery'
import type { ListIndex } from './listIndex'

/** How a text led to a commune of today. */
export type ReadAs = 'code' | 'name' | 'former' | 'arrondissement' | 'postal'
/** Why several communes answer, or one that must be asked for: a name or a postal code that they share; INSEE's code among postal codes. */
export type OpenWhy = 'name' | 'postal' | 'official'
/** `outside`: a commune of a collectivity of which no figure is published. */
export type LostWhy = 'unknown' | 'outside'

export type Reading =
  { commune: string; as: ReadAs } | { why: OpenWhy; communes: readonly string[] } | { why: LostWhy }
export const isRead = (found: Reading): found is { commune: string; as: ReadAs } => 'as' in found

const UNKNOWN = { why: 'unknown' } as const
export const CODE = /^(\d[\d ]{2,4}\d|2 ?[ab] ?\d{3})$/i
const DEPARTEMENT = /^(\d{1,3}|2[ab])$/i
const QUALIFIED = /^(.+?)\s*(?:\(([^)]+)\)|\s(\d{2,3}|2[ab]))$/i
const ARTICLE = /^(l|le|la|les)$/

/** The commune that one cell means; `hints`: codes of the départements said beside it. */
export function readCell(cell: string, hints: readonly string[], index: ListIndex): Reading {
  return CODE.test(cell) ? byCode(cell, index) : byName(cell, hints, index)
}

function byCode(cell: string, index: ListIndex): Reading {
  const { rowOf, byFormerCode } = index
  const [first, ...others] = readCode(cell, (code) => rowOf.has(code))
  if (first !== undefined)
    return others.length ? { why: 'name', communes: [first, ...others] } : ofToday(first, 'code', index)
  const [former] = readCode(cell, (code) => byFormerCode.has(code))
  if (former !== undefined) return ofToday(byFormerCode.get(former) ?? '', 'former', index)
  const code = wholeCode(cell)
  const [city] = arrondissementsOf(code)
  if (city) return ofToday(city.city, 'arrondissement', index)
  const postal = withPostalCode(code, index)
  return postal.length ? { why: 'postal', communes: postal } : UNKNOWN
}

/** The communes that have a postal code, even one alone: whether it is enough is for the caller to say. */
function withPostalCode(cell: string, { byPostal, table }: ListIndex): string[] {
  return (byPostal.get(wholeCode(cell)) ?? []).map((row) => table.code[row] ?? '')
}

/** A code of five signs, with the zero that a spreadsheet takes away. */
export const wholeCode = (cell: string) => cell.replaceAll(' ', '').padStart(5, '0')

/**
 * The commune of a postal code that it alone has, or those that share it. An INSEE code among postal codes is never taken for
 * one in silence: its commune is offered.
 */
export function readPostal(cell: string, index: ListIndex): Reading {
  const communes = withPostalCode(cell, index)
  const [only, ...others] = communes
  if (only === undefined) {
    const found = CODE.test(cell) ? byCode(cell, index) : UNKNOWN
    return isRead(found) ? { why: 'official', communes: [found.commune] } : found
  }
  return others.length ? { why: 'postal', communes } : ofToday(only, 'postal', index)
}

function byName(cell: string, hints: readonly string[], index: ListIndex): Reading {
  const { table, byName: named, byFormerName } = index
  const { city, number } = readQuery(cell).arrondissement ?? { city: '', number: 0 }
  const cities = (named.get(city) ?? []).map((row) => table.code[row] ?? '')
  const whole = cities.find((code) => hasArrondissement(code, number))
  if (whole !== undefined) return ofToday(whole, 'arrondissement', index)
  const { name, within } = qualified(cell, index)
  if (within === null) return UNKNOWN
  const key = nameKey(name)
  const lists = [(named.get(key) ?? []).map((row) => table.code[row] ?? ''), byFormerName.get(key) ?? []]
  for (const [at, all] of lists.entries()) {
    const fits = within ? all.filter((code) => departementOfCommune(code) === within) : all
    const hinted = fits.filter((code) => hints.includes(departementOfCommune(code)))
    const communes = hinted.length ? hinted : fits
    const [only] = communes
    if (communes.length === 1 && only !== undefined) return ofToday(only, at ? 'former' : 'name', index)
    if (communes.length) return { why: 'name', communes }
  }
  return UNKNOWN
}

/** A name and the département said with it: "Saint-Denis (93)", "Saint-Denis 93"; null for one that is none. */
function qualified(cell: string, index: ListIndex): { name: string; within: string | null | undefined } {
  const [, name = '', inside, after] = QUALIFIED.exec(cell) ?? []
  const said = inside ?? after
  if (said === undefined) return { name: cell, within: undefined }
  // As in INSEE's tables: "Haÿ-les-Roses (L')".
  if (ARTICLE.test(fold(said))) return { name: `${said} ${name}`, within: undefined }
  return { name, within: departementOf(said, index) ?? null }
}

/** The code of the département that a text names, by its code or its name. */
export function departementOf(
  said: string,
  { departements, departementCodes }: ListIndex,
): string | undefined {
  const [code] = DEPARTEMENT.test(said) ? readCode(said, (one) => departementCodes.has(one)) : []
  return code ?? departements.get(fold(said))
}

/** A commune of a collectivity that no département holds has no figure. */
function ofToday(commune: string, as: ReadAs, { table, rowOf }: ListIndex): Reading {
  const row = rowOf.get(commune)
  if (row === undefined) return UNKNOWN
  return table[HOME_LEVEL][row] ? { commune, as } : { why: 'outside' }
}
