import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { dsvFormat } from 'd3-dsv'
import { unzipSync } from 'fflate'
import { registeredCommune } from './codes'
import { headingRow, type Columns } from './found/headingRow'
import { InputError, unevenLine } from './InputError'
import { Row } from './Row'

/** Files of the SAE that are read: who the establishments are, births, emergencies authorised, visits. */
const FILES = {
  identity: {
    columns: {
      ...{ year: /^an$/, finess: /^fi$/, name: /^rs$/, code: /^cominsee$/, town: /^nomcom$/, post: /^cpo$/ },
      ...{ number: /^numvoi$/, street: /^typvoi$/, way: /^nomvoi$/ },
    },
    own: /^cominsee$/,
  },
  births: {
    columns: {
      ...{ year: /^an$/, finess: /^fi$/, name: /^rs$/, level: /^autor$/, beds: /^lit_obs$/ },
      ...{ intensive: /^lit_sin$/, single: /^accun$/, multiple: /^accmu$/ },
    },
    own: /^accun$/,
  },
  authorised: {
    columns: {
      ...{ year: /^an$/, finess: /^fi$/, adult: /^autgen$/, child: /^autped$/, seasonal: /^autsais$/ },
    },
    own: /^autsais$/,
  },
  visits: {
    columns: { year: /^an$/, finess: /^fi$/, name: /^rs$/, whom: /^urg$/, visits: /^passu$/ },
    own: /^passu$/,
  },
} as const satisfies Record<string, { columns: Columns; own: RegExp }>

export type SaeFile = keyof typeof FILES

/** Lines of one of its files, in one year. */
export interface SaePart {
  kind: SaeFile
  year: string
  rows: readonly Row[]
}

const KINDS = Object.keys(FILES) as SaeFile[]
const CELLS = dsvFormat(';')

/** Which file of the SAE has this heading, whatever its name: « BOR;AN;FI;… », then what is its own. */
export function saeFileOf(heading: readonly string[]): SaeFile | undefined {
  const words = heading.map((cell) => cell.trim().toLowerCase())
  if (!['bor', 'an', 'fi'].every((word) => words.includes(word))) return undefined
  return KINDS.find((kind) => words.some((word) => FILES[kind].own.test(word)))
}

/**
 * The DREES's annual statistics of hospitals as downloaded: one of the tables, or the zip of them all (some fifty, of which four
 * are read). Its tables have `;`, and are in Windows-1252 as often as in UTF-8: its own way, not a fault.
 * @throws InputError naming file, line and column
 */
export function readSae(path: string): SaePart[] {
  const file = basename(path).normalize('NFC')
  const bytes = readFileSync(path)
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') return [readPart(file, bytes)]
  let tables: Record<string, Uint8Array>
  try {
    tables = unzipSync(bytes, { filter: ({ name }) => SAE_TABLE.test(name) })
  } catch (error) {
    throw new InputError({
      ...{ file, line: null, field: null, expected: 'un zip entier' },
      found: `un zip qui ne s’ouvre pas (${(error as Error).message})`,
    })
  }
  return Object.entries(tables).map(([name, table]) => readPart(`${file} › ${basename(name)}`, table))
}

/** Names of the tables in its zip, where opening all fifty to look inside would be long. */
export const SAE_TABLE = /(?:^|\/)(?:ID|PERINAT|URGENCES|URGENCES2)_20\d\d\w?\.csv$/i

function readPart(file: string, bytes: Uint8Array): SaePart {
  const refused = (line: number, field: string | null, expected: string, found: string) =>
    new InputError({ file, line, field, expected, found })
  const [heading = [], ...records] = CELLS.parseRows(textOf(bytes).replace(/^\uFEFF/, ''))
  const kind = saeFileOf(heading)
  if (!kind)
    throw refused(1, null, 'une table de la SAE (ID, PERINAT, URGENCES, URGENCES2)', heading.join(', '))
  const { places, headings } = headingRow([heading], FILES[kind].columns, { file })
  const rows = records.flatMap((cells, k) => {
    if (cells.length === 1 && cells[0] === '') return []
    if (cells.length !== heading.length) throw unevenLine(file, k + 2, heading, cells)
    const named = Object.entries(places).map(([name, place]) => [name, cells[place]?.trim() ?? ''])
    return [new Row(file, k + 2, Object.fromEntries(named), { headings })]
  })
  const [first] = rows
  if (!first) throw refused(2, null, 'au moins une ligne de données', 'rien')
  const year = first.matching('year', /^20\d\d$/, 'une année')
  for (const row of rows) {
    row.matching('finess', /^\w{9}$/, 'neuf signes')
    if (row.raw('year') !== year) row.refuse('year', `l’année ${year}, comme les autres lignes`)
  }
  return { kind, year, rows }
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

export const saeCommune = (row: Row): string =>
  registeredCommune(row.raw('code')) ?? row.refuse('code', 'un code de commune à 5 caractères')

/** A count of 0 or more, null where the cell is empty. */
export const saeCount = (row: Row, field: string): number | null =>
  row.raw(field) === '' ? null : row.count(field)
