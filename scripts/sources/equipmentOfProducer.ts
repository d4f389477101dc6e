import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, type AsyncBuffer } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { COMMUNE_CODE } from '@/schema/communes'
import { communeCode } from './codes'
import { EQUIPMENTS, EQUIPMENT_TYPES, type Equipment, type EquipmentRow } from './equipment'
import { readLongTable } from './found/readLongTable'
import { InputError } from './InputError'

const NAME_OF = new Map(EQUIPMENTS.map((name) => [EQUIPMENT_TYPES[name], name]))
/** Whole Paris, Lyon and Marseille, where their arrondissements are told too. */
const IN_PARTS = ['75056', '69123', '13055']

/** INSEE's BPE as downloaded, a line a facility (`BPE24.csv`, or its zip): counted by commune or arrondissement. */
export async function readBpeFacilities(path: string): Promise<EquipmentRow[]> {
  const counts = new Counts()
  await readLongTable(path, { code: /^depcom$/, type: /^typequ$/ }, (row) => {
    const name = NAME_OF.get(row.raw('type'))
    if (name) counts.add(communeCode(row, 'code'), name, 1)
  })
  return counts.rows()
}

/** INSEE's counts by commune (`DS_BPE_2024_CSV_FR.zip`), of which only communes and arrondissements are kept. */
export async function readBpeCounts(path: string): Promise<EquipmentRow[]> {
  const counts = new Counts()
  const columns = { geo: /^geo$/, object: /^geo_object$/, type: /^facility_type$/, value: /^obs_value$/ }
  await readLongTable(path, columns, (row) => {
    const name = NAME_OF.get(row.raw('type'))
    if (name && ['COM', 'ARM'].includes(row.raw('object')))
      counts.add(communeCode(row, 'geo'), name, row.count('value'))
  })
  return counts.rows()
}

/** The same facilities in Parquet (`BPE25.parquet`), a group of rows at a time. @throws InputError where it is cut or lacks a column */
export async function readBpeParquet(path: string): Promise<EquipmentRow[]> {
  const file = basename(path)
  const refused = (field: string | null, expected: string, found: string, line: number | null = null) =>
    new InputError({ file, line, field, expected, found })
  const counts = new Counts()
  let buffer: AsyncBuffer
  let groups: { rows: number }[]
  try {
    buffer = await asyncBufferFromFile(path)
    const metadata = await parquetMetadataAsync(buffer)
    groups = metadata.row_groups.map(({ num_rows }) => ({ rows: Number(num_rows) }))
    const names = metadata.schema.map(({ name }) => name)
    for (const column of ['DEPCOM', 'TYPEQU'])
      if (!names.includes(column)) throw refused(column, 'cette colonne', names.slice(1).join(', '))
  } catch (error) {
    if (error instanceof InputError) throw error
    throw refused(
      null,
      'un fichier Parquet entier',
      `${(await stat(path)).size} octets, coupés ou abîmés (${(error as Error).message})`,
    )
  }
  let start = 0
  for (const { rows } of groups) {
    const read = {
      file: buffer,
      compressors,
      columns: ['DEPCOM', 'TYPEQU'],
      rowStart: start,
      rowEnd: start + rows,
    }
    for (const [k, { DEPCOM: code, TYPEQU: type }] of (await parquetReadObjects(read)).entries()) {
      const name = NAME_OF.get(String(type))
      if (!name) continue
      if (!COMMUNE_CODE.test(String(code)))
        throw refused('DEPCOM', 'un code de commune', `« ${String(code)} »`, start + k + 1)
      counts.add(String(code), name, 1)
    }
    start += rows
  }
  return counts.rows()
}

class Counts {
  private readonly byCode = new Map<string, Record<Equipment, number>>()

  add(code: string, name: Equipment, count: number): void {
    const none = Object.fromEntries(EQUIPMENTS.map((own) => [own, 0])) as Record<Equipment, number>
    const own = this.byCode.get(code) ?? none
    own[name] += count
    this.byCode.set(code, own)
  }

  rows(): EquipmentRow[] {
    const inParts = [...this.byCode.keys()].some((code) => /^(751|132|6938)\d\d?$/.test(code))
    return [...this.byCode]
      .filter(([code]) => !(inParts && IN_PARTS.includes(code)))
      .map(([code, own]) => ({ code, ...own }))
      .sort((a, b) => (a.code < b.code ? -1 : 1))
  }
}
