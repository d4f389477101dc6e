import type { LostLine, PlacedBy, PlaceGuess } from '@/domain/broughtTable'
import { CODE_LEVEL, COMMUNE_LEVEL, LEVELS, type PublishedLevel } from '@/schema/level'
import { isRead, readCell, readPostal } from '../own/readCell'
import { listIndex, type ListIndex } from '../own/listIndex'
import { ADDRESSED, tableRow } from '../own/tableRow'
import { readCode } from '../readCode'
import { levelNames, named, type LevelNames, type PlaceTable } from './levelNames'

/** What cells are read with: the communes, those of before, and the territories of each other level. */
export interface PlaceIndex {
  communes: ListIndex
  levels: ReadonlyMap<PublishedLevel, LevelNames>
}

export function placeIndex(
  communes: Parameters<typeof listIndex>[0],
  former: Parameters<typeof listIndex>[1],
  tables: Partial<Record<PublishedLevel, PlaceTable>>,
): PlaceIndex {
  const levels = LEVELS.flatMap((level) => {
    const table = tables[level]
    return table ? [[level, levelNames(level, table)] as const] : []
  })
  const departements = tables.departement ?? { code: [], name: [] }
  return { communes: listIndex(communes, former, departements), levels: new Map(levels) }
}

export type PlaceReading =
  { code: string; by: PlacedBy } | { why: LostLine['why']; likely: readonly string[] }

/** "01 - Ain", "Ain (01)", "Ain, 01": a code and a name in one cell. */
const TWOFOLD = /^(\S+)\s*[-–:]\s+(.+)$|^(.+?)\s*[,(]\s*([^()]+)\)?$/

/** "01 Ain". */
const SPACED = /^(\d{1,3}|2[ab])\s+(\p{L}.*)$/iu

/** "12,5" is a number, and no commune 12 of département 5. */
const DECIMALS = /^\s*[-+]?\d[\d\s]*[.,]\d+\s*%?\s*$/

/** A postal code, one that a spreadsheet took the zero of, or that of a post box. */
const POSTAL = /^\s*\d[\d ]{2,4}\d(\s*cedex.*)?\s*$/i

/** The territory of a level that a cell means, of the column of `place`; `hints`: codes of the départements said beside it. */
export function readPlace(
  cell: string,
  { level, postal = false }: Pick<PlaceGuess, 'level' | 'postal'>,
  hints: readonly string[],
  index: PlaceIndex,
): PlaceReading {
  if (DECIMALS.test(cell)) return { why: 'unknown', likely: [] }
  return level === COMMUNE_LEVEL ? readCommune(cell, postal, hints, index) : readWider(cell, level, index)
}

function readCommune(
  cell: string,
  postal: boolean,
  hints: readonly string[],
  index: PlaceIndex,
): PlaceReading {
  // "69001 Lyon": the name says which of the two that its code may be.
  const addressed = ADDRESSED.exec(cell.trim())?.slice(1)
  const row = addressed && tableRow(addressed, postal, index.communes)
  if (row) return { code: row.reading.commune, by: row.reading.as }
  const found =
    postal && POSTAL.test(cell) ? readPostal(cell, index.communes) : readCell(cell, hints, index.communes)
  if (isRead(found)) return { code: found.commune, by: found.as }
  if ('communes' in found) {
    const [only, ...others] = found.communes
    // Last resort: a postal code that one commune alone has.
    if (found.why === 'postal' && only !== undefined && others.length === 0)
      return { code: only, by: 'postal' }
    return { why: found.why === 'name' ? 'several' : found.why, likely: found.communes }
  }
  const [, first = '', second = '', name = '', place = ''] = TWOFOLD.exec(cell) ?? []
  if (found.why === 'unknown' && first) {
    const apart = readCell(first, hints, index.communes)
    if (isRead(apart)) return { code: apart.commune, by: apart.as }
    const other = readCell(second, hints, index.communes)
    if (isRead(other)) return { code: other.commune, by: other.as }
  }
  if (found.why === 'unknown' && place) {
    const within = departementCode(place, index)
    const apart = within ? readCell(name, [within], index.communes) : found
    if (isRead(apart)) return { code: apart.commune, by: apart.as }
    if ('communes' in apart) return { why: 'several', likely: apart.communes }
  }
  return { why: found.why, likely: [] }
}

/** The code of the département that a cell names, by its code or its name. */
export function departementCode(cell: string, index: PlaceIndex): string | undefined {
  const found = readWider(cell, CODE_LEVEL, index)
  return 'code' in found ? found.code : undefined
}

function readWider(cell: string, level: PublishedLevel, { levels }: PlaceIndex): PlaceReading {
  const known = levels.get(level)
  if (!known) return { why: 'unknown', likely: [] }
  const byCode = (text: string) => (isCodeLike(text) ? readCode(text, (code) => known.codes.has(code)) : [])
  const byName = (text: string) => (text ? named(text, known) : [])
  const read = (codes: readonly string[], by: PlacedBy): PlaceReading | null => {
    const [only, ...others] = codes
    if (only === undefined) return null
    return others.length ? { why: 'several', likely: codes } : { code: only, by }
  }
  const whole = read(byCode(cell), 'code') ?? read(byName(cell), 'name')
  if (whole) return whole
  const [, first = '', second = '', name = '', inside = ''] = TWOFOLD.exec(cell) ?? SPACED.exec(cell) ?? []
  return (
    read(byCode(first), 'code') ??
    read(byCode(inside), 'code') ??
    read(byName(second), 'name') ??
    // "Savoie (Haute)".
    read(byName(inside && `${inside} ${name}`), 'name') ??
    read(byName(name), 'name') ?? { why: 'unknown', likely: [] }
  )
}

const isCodeLike = (text: string) => /^\s*(\d[\d ]*|2 ?[ab] ?(\d{3})?|FR)\s*$/i.test(text)
