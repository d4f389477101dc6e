import { arrondissementsOf, hasArrondissement } from '@/domain/cityArrondissements'
import { departementOfCommune } from '@/domain/communeCode'
import { fold } from '@/domain/text'
import { HOME_LEVEL } from '@/schema/level'
import { readCode } from '../readCode'
import { nameKey } from '../search/placeWords'
import { readQuery } from '../search/readQuery'
import type { ListIndex } from './listIndex'

/** How a part of the list led to a commune of today. */
export type ReadAs = 'code' | 'name' | 'former' | 'arrondissement'

/** A part of the list, as it was written, and its line, from 1. */
interface Part {
  text: string
  line: number
}
export interface ReadPart extends Part {
  commune: string
  as: ReadAs
}
/** What several communes answer to, likeliest first: a name that they share, or their postal code. */
export interface OpenPart extends Part {
  why: 'name' | 'postal'
  communes: readonly string[]
}
/** `outside`: a commune of a collectivity of which no figure is published. */
export interface LostPart extends Part {
  why: 'unknown' | 'outside'
}

export interface ReadList {
  /** The name that a kept file gives before its list, on one line; '' without one. */
  name: string
  read: readonly ReadPart[]
  /** The same commune told again; it counts once. */
  again: readonly ReadPart[]
  open: readonly OpenPart[]
  lost: readonly LostPart[]
  /** Lines of a table whose commune was read, and its other cells left: how many. */
  rows: number
}

const BETWEEN = /[;,|\t]/
/** Codes on one line with only spaces between; names have spaces of their own. */
const SPACED = /^(\d{4,5}|2[ab]\d{3})(\s+(\d{4,5}|2[ab]\d{3}))+$/i
/** Said by a kept file before its name. */
const TITLE = '#'
const CODE = /^(\d[\d ]{2,4}\d|2 ?[ab] ?\d{3})$/i
const DEPARTEMENT = /^(\d{1,3}|2[ab])$/i
const QUALIFIED = /^(.+?)\s*(?:\(([^)]+)\)|\s(\d{2,3}|2[ab]))$/i
const ARTICLE = /^(l|le|la|les)$/

export type Reading =
  { commune: string; as: ReadAs } | Pick<OpenPart, 'why' | 'communes'> | Pick<LostPart, 'why'>
export const isRead = (found: Reading): found is { commune: string; as: ReadAs } => 'as' in found

/**
 * The communes of a list as people have them: INSEE codes with or without their first zero, names, one a line or several
 * with ; , | or tabs between, codes with spaces; a former commune leads to that of today, an arrondissement to its city. A line of a table is
 * the commune of its code where its name stands beside it. Every part that is not read is told, with its line.
 */
export function readList(text: string, index: ListIndex): ReadList {
  const found = {
    read: [] as ReadPart[],
    again: [] as ReadPart[],
    open: [] as OpenPart[],
    lost: [] as LostPart[],
  }
  const known = new Set<string>()
  let name = ''
  let rows = 0
  const keep = (part: Part, reading: Reading) => {
    if (!isRead(reading)) {
      if ('communes' in reading) found.open.push({ ...part, ...reading })
      else found.lost.push({ ...part, ...reading })
    } else {
      ;(known.has(reading.commune) ? found.again : found.read).push({ ...part, ...reading })
      known.add(reading.commune)
    }
  }
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .forEach((raw, at) => {
      if (raw.startsWith(TITLE)) return void (name = `${name} ${raw.slice(TITLE.length).trim()}`.trim())
      const cells = raw.split(BETWEEN).map(bare).flatMap(apart).filter(Boolean)
      const line = at + 1
      const row = tableRow(cells, index)
      if (row) {
        if (cells.length > 2) rows++
        return keep({ text: row.text, line }, row.reading)
      }
      const places = cells.length > 1 ? cells.filter((cell) => departementOf(cell, index)) : []
      const hints = places.flatMap((cell) => departementOf(cell, index) ?? [])
      for (const cell of cells.filter((cell) => !places.includes(cell)))
        keep({ text: cell, line }, readCell(cell, hints, index))
    })
  const near = new Set(found.read.map(({ commune }) => departementOfCommune(commune)))
  return {
    ...found,
    name,
    rows,
    open: found.open.map((part) => ({ ...part, communes: likeliest(part, near, index) })),
  }
}

const bare = (cell: string) =>
  cell
    .trim()
    .replace(/^["'](.*)["']$/, '$1')
    .trim()

const apart = (cell: string) => (SPACED.test(cell) ? cell.split(/\s+/) : [cell])

/** A line of a table: one code, and the name of its commune, of today or of before. */
function tableRow(cells: readonly string[], index: ListIndex) {
  const codes = cells.filter((cell) => CODE.test(cell))
  const [text] = codes
  if (text === undefined || cells.length < 2) return null
  const readings = codes.flatMap((cell) => {
    const reading = byCode(cell, index)
    return isRead(reading) ? [{ text: cell, reading }] : []
  })
  return (
    readings.find(({ reading: { commune } }) =>
      cells.some((cell) => !CODE.test(cell) && answersTo(nameKey(cell), commune, index)),
    ) ?? null
  )
}

function answersTo(key: string, commune: string, { table, rowOf, byFormerName }: ListIndex): boolean {
  const name = table.name[rowOf.get(commune) ?? -1] ?? ''
  return nameKey(name) === key || (byFormerName.get(key) ?? []).includes(commune)
}

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
  return byPostalCode(code, index)
}

/** The communes that have a postal code, even one alone: whether it is enough is for the caller to say. */
export function byPostalCode(cell: string, { byPostal, table }: ListIndex): Exclude<Reading, { as: ReadAs }> {
  const communes = byPostal.get(wholeCode(cell)) ?? []
  return communes.length
    ? { why: 'postal', communes: communes.map((row) => table.code[row] ?? '') }
    : { why: 'unknown' }
}

/** A code of five signs, with the zero that a spreadsheet takes away. */
export const wholeCode = (cell: string) => cell.replaceAll(' ', '').padStart(5, '0')

function byName(cell: string, hints: readonly string[], index: ListIndex): Reading {
  const { table, byName: named, byFormerName } = index
  const { city, number } = readQuery(cell).arrondissement ?? { city: '', number: 0 }
  const cities = (named.get(city) ?? []).map((row) => table.code[row] ?? '')
  const whole = cities.find((code) => hasArrondissement(code, number))
  if (whole !== undefined) return ofToday(whole, 'arrondissement', index)
  const { name, within } = qualified(cell, index)
  if (within === null) return { why: 'unknown' }
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
  return { why: 'unknown' }
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

function departementOf(said: string, { departements, departementCodes }: ListIndex): string | undefined {
  const [code] = DEPARTEMENT.test(said) ? readCode(said, (one) => departementCodes.has(one)) : []
  return code ?? departements.get(fold(said))
}

/** A commune of a collectivity that no département holds has no figure. */
function ofToday(commune: string, as: ReadAs, { table, rowOf }: ListIndex): Reading {
  const row = rowOf.get(commune)
  if (row === undefined) return { why: 'unknown' }
  return table[HOME_LEVEL][row] ? { commune, as } : { why: 'outside' }
}

/** Those of the départements of the rest of the list first, then by population. */
function likeliest({ communes }: OpenPart, near: ReadonlySet<string>, { table, rowOf }: ListIndex): string[] {
  const weight = (code: string) =>
    (near.has(departementOfCommune(code)) ? 1e9 : 0) + (table.population[rowOf.get(code) ?? -1] ?? 0)
  return [...communes].sort((a, b) => weight(b) - weight(a))
}
