import { departementOfCommune } from '@/domain/communeCode'
import { arePostal, postalCells, saysPostal } from './arePostal'
import type { ListIndex } from './listIndex'
import {
  CODE,
  departementOf,
  isRead,
  readCell,
  readPostal,
  type LostWhy,
  type OpenWhy,
  type ReadAs,
  type Reading,
} from './readCell'
import { ADDRESSED, tableRow } from './tableRow'

/** A part of the list, as it was written, and its line, from 1. */
interface Part {
  text: string
  line: number
}
export interface ReadPart extends Part {
  commune: string
  as: ReadAs
}
/** What several communes answer to, likeliest first, or one that must be asked for. */
export interface OpenPart extends Part {
  why: OpenWhy
  communes: readonly string[]
}
export interface LostPart extends Part {
  why: LostWhy
}

export interface ReadList {
  /** The name that a kept file gives before its list, on one line; '' without one. */
  name: string
  /** How its codes were read: as postal codes or INSEE's; null where none can be both, so that there is nothing to ask. */
  postal: boolean | null
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

/**
 * The communes of a list as people have them: INSEE codes with or without their first zero, names, one a line or several
 * with ; , | or tabs between, codes with spaces; a former commune leads to that of today, an arrondissement to its city. A line of a table is
 * the commune of its code where its name stands beside it. A list that seems to be of postal codes (`arePostal`), or is as
 * `postal` says, is read as such. Every part that is not read is told, with its line.
 */
export function readList(text: string, index: ListIndex, postal?: boolean): ReadList {
  const found = {
    read: [] as ReadPart[],
    again: [] as ReadPart[],
    open: [] as OpenPart[],
    lost: [] as LostPart[],
  }
  const known = new Set<string>()
  const { name, lines } = linesOf(text)
  const cells = lines.flatMap((line) => line.cells)
  const heading = `${name} ${lines[0]?.cells.join(' ') ?? ''}`
  const isPostal = postal ?? arePostal(cells, heading, index)
  const read = (cell: string, hints: readonly string[]) =>
    isPostal && CODE.test(cell) ? readPostal(cell, index) : readCell(cell, hints, index)
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
  for (const { line, cells } of lines) {
    const row = tableRow(cells, isPostal, index)
    if (row) {
      if (cells.length > 2) rows++
      keep({ text: row.text, line }, row.reading)
      continue
    }
    const places = cells.length > 1 ? cells.filter((cell) => departementOf(cell, index)) : []
    const hints = places.flatMap((cell) => departementOf(cell, index) ?? [])
    for (const cell of cells.filter((cell) => !places.includes(cell))) {
      const reading = read(cell, hints)
      // A heading that said how to read the codes was understood.
      const isHeading = line === lines[0]?.line && !isRead(reading) && saysPostal(cell)
      if (!isHeading) keep({ text: cell, line }, reading)
    }
  }
  const near = new Set(found.read.map(({ commune }) => departementOfCommune(commune)))
  return {
    ...found,
    name,
    rows,
    postal: postalCells(cells, index).length ? isPostal : null,
    open: found.open.map((part) => ({ ...part, communes: likeliest(part, near, index) })),
  }
}

/** The cells of each line that has some, with its number, and the name before the list. */
function linesOf(text: string): { name: string; lines: readonly { line: number; cells: string[] }[] } {
  const all = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
  const titles = all.filter((raw) => raw.startsWith(TITLE)).map((raw) => raw.slice(TITLE.length).trim())
  const lines = all.flatMap((raw, at) => {
    if (raw.startsWith(TITLE)) return []
    const cells = raw.split(BETWEEN).map(bare).flatMap(apart).filter(Boolean)
    return cells.length ? [{ line: at + 1, cells }] : []
  })
  return { name: titles.join(' ').trim(), lines }
}

const bare = (cell: string) =>
  cell
    .trim()
    .replace(/^["'](.*)["']$/, '$1')
    .trim()

const apart = (cell: string) =>
  SPACED.test(cell) ? cell.split(/\s+/) : (ADDRESSED.exec(cell)?.slice(1) ?? [cell])

/** Those of the départements of the rest of the list first, then by population. */
function likeliest({ communes }: OpenPart, near: ReadonlySet<string>, { table, rowOf }: ListIndex): string[] {
  const weight = (code: string) =>
    (near.has(departementOfCommune(code)) ? 1e9 : 0) + (table.population[rowOf.get(code) ?? -1] ?? 0)
  return [...communes].sort((a, b) => weight(b) - weight(a))
}
