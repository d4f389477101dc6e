import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { dsvFormat } from 'd3-dsv'
import { readSheet } from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { openTable } from '@/analysis/brought/openTable'
import { readNumber } from '@/analysis/brought/readNumber'
import { placeIndex, readPlace } from '@/analysis/brought/readPlace'
import { toXlsx } from '@/analysis/writeXlsx'
import type { Communes, FormerCommunes } from '@/schema/communes'
import { MAP_LEVELS } from '@/schema/level'
import type { AllTerritories } from '@/schema/territories'
import { readData } from './support/france'
import { asCsv, asOds, LARGE, largeTable } from './support/largeTable'
import { ms, say, times } from './support/measure'
import type { BroughtRun } from './support/readBrought'
import { spent } from './support/spent'
import { readTypeScript } from '../support/runCommand'
import { temporaryFolder } from '../scripts/support/temporaryFolder'

/** ms of computing for a file of that size, from its bytes to a figure for each commune; MB kept while it is open. */
const MOST = 2000
const MOST_KEPT = 150

const communes = readData<Communes>('communes.json')
const former = readData<FormerCommunes>('former-communes.json')
const territories = readData<AllTerritories>('territories.json')
const table = largeTable()

/** The same of records whose columns are known: each line tried as each level, each cell read, nothing read once. */
function naive(records: readonly Readonly<Record<string, string>>[]): Map<string, number> {
  const index = placeIndex(communes, former, territories)
  const [place = '', , ...figures] = Object.keys(records[0] ?? {})
  const fits = MAP_LEVELS.map((level) => {
    const read = records.map((record) => readPlace(record[place] ?? '', { level }, [], index))
    return { level, found: read.filter((one) => 'code' in one).length }
  })
  const best = fits.reduce((most, one) => (one.found > most.found ? one : most))
  const cells = records.map((record) => figures.map((name) => readNumber(record[name] ?? '', ',')))
  const found = new Map<string, number>()
  records.forEach((record, row) => {
    const read = readPlace(record[place] ?? '', best, [], index)
    const value = cells[row]?.[0]
    if ('code' in read && typeof value === 'number' && !found.has(read.code)) found.set(read.code, value)
  })
  return found
}

const SIZE = `${LARGE.lines} lignes × ${LARGE.columns} colonnes`
async function measured(form: string, bytes: Uint8Array, other: () => Promise<Map<string, number>>) {
  const file = join(temporaryFolder(), 'table')
  writeFileSync(file, bytes)
  const script = join(import.meta.dirname, 'support/readBrought.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [...readTypeScript, script, file], {
    maxBuffer: 1e8,
  })
  const own = JSON.parse(stdout) as BroughtRun
  const theirs = await spent(other)
  say(
    `${form}, ${(bytes.length / 1e6).toFixed(1)} Mo, ${SIZE}`,
    `lu et rattaché ${ms(own.ms)}`,
    `${own.kept.toFixed(0)} Mo gardés, ${own.most.toFixed(0)} au plus pour le processus`,
    `lecture naïve ${times(theirs.ms / own.ms)}`,
  )
  expect(own.figures.length).toBeGreaterThan(30_000)
  expect(new Map(own.figures)).toEqual(theirs.value)
  expect(own.ms).toBeLessThan(MOST)
  expect(own.kept).toBeGreaterThan(0)
  expect(own.kept).toBeLessThan(MOST_KEPT)
  expect(theirs.ms / own.ms).toBeGreaterThan(1.2)
}

test('un tableau CSV de toutes les communes', async () => {
  const bytes = asCsv(table)
  const other = async () => naive(dsvFormat(';').parse(new TextDecoder().decode(bytes)))
  await measured('CSV', bytes, other)
})

test('le même en XLSX, contre un lecteur de classeurs', async () => {
  const bytes = toXlsx([{ name: 'Chiffres', head: true, rows: [table.head, ...table.rows] }])
  const other = async () => {
    const [head = [], ...rows] = await readSheet(Buffer.from(bytes))
    const record = (row: readonly unknown[]) =>
      Object.fromEntries(head.map((name, at) => [String(name), String(row[at] ?? 'nd').replace('.', ',')]))
    return naive(rows.map(record))
  }
  await measured('XLSX', bytes, other)
})

test('le même en ODS, contre un analyseur de XML seul', async () => {
  const other = async () => {
    // A comment, and every line is left to the parser.
    const file = await openTable(asOds(table, '<!-- -->'))
    const [head = [], ...rows] = (await file.tableAt(0)).rows.map((row) => [...row])
    const record = (row: readonly string[]) =>
      Object.fromEntries(head.map((name, at) => [name, (row[at] || 'nd').replace('.', ',')]))
    return naive(rows.map(record))
  }
  await measured('ODS', asOds(table), other)
})
