import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { dsvFormat } from 'd3-dsv'
import { readSheet } from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { matchTable } from '@/analysis/brought/matchTable'
import { openTable } from '@/analysis/brought/openTable'
import { readFigures } from '@/analysis/brought/readFigures'
import { readNumber } from '@/analysis/brought/readNumber'
import { placeIndex, readPlace } from '@/analysis/brought/readPlace'
import { surveyTable } from '@/analysis/brought/surveyTable'
import { tableHead } from '@/analysis/brought/tableHead'
import { toXlsx } from '@/analysis/writeXlsx'
import type { ReadFigures } from '@/domain/broughtTable'
import type { Communes, FormerCommunes } from '@/schema/communes'
import { MAP_LEVELS } from '@/schema/level'
import type { AllTerritories } from '@/schema/territories'
import { readData } from './support/france'
import { asCsv, asOds, LARGE, largeTable } from './support/largeTable'
import { ms, say, times } from './support/measure'

/** ms of computing for a file of that size, from its bytes to a figure for each commune; MB kept while it is open. */
const MOST = 2000
const MOST_KEPT = 150

const communes = readData<Communes>('communes.json')
const former = readData<FormerCommunes>('former-communes.json')
const territories = readData<AllTerritories>('territories.json')
const table = largeTable()
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/** What the worker does of a file, step by step. */
async function ours(bytes: Uint8Array): Promise<ReadFigures> {
  const file = await openTable(bytes)
  const raw = await file.tableAt(0)
  const index = placeIndex(communes, former, territories)
  const { place, figures, columns } = surveyTable(raw, index, file.sheets, 0)
  if (!place) throw new Error('aucune colonne de territoires')
  const matching = matchTable(raw, tableHead(raw).first, place, index)
  const [column = -1] = figures
  return readFigures(raw, matching, column, columns[column]?.decimal ?? '.', { parts: 'sum', twice: 'first' })
}

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

async function spent<T>(work: () => T | Promise<T>) {
  const start = process.cpuUsage()
  const value = await work()
  const { user, system } = process.cpuUsage(start)
  return { value, ms: (user + system) / 1000 }
}

/** MB that an opened table keeps, once what can be freed is; and of the whole process, at most until now. */
async function memory(bytes: Uint8Array) {
  const used = () => {
    collect()
    const { heapUsed, external } = process.memoryUsage()
    return (heapUsed + external) / 1e6
  }
  const before = used()
  const file = await openTable(bytes)
  const raw = await file.tableAt(0)
  const kept = used() - before
  expect(raw.rows.length).toBe(LARGE.lines + 1)
  return { kept, most: process.resourceUsage().maxRSS / 1000 }
}

const SIZE = `${LARGE.lines} lignes × ${LARGE.columns} colonnes`
async function measured(form: string, bytes: Uint8Array, other: () => Promise<Map<string, number>>) {
  const { kept, most } = await memory(bytes)
  const runs = [
    await spent(() => ours(bytes)),
    await spent(() => ours(bytes)),
    await spent(() => ours(bytes)),
  ]
  const theirs = await spent(other)
  const own = runs.reduce((least, run) => (run.ms < least.ms ? run : least))
  say(
    `${form}, ${(bytes.length / 1e6).toFixed(1)} Mo, ${SIZE}`,
    `lu et rattaché ${ms(own.ms)}`,
    `${kept.toFixed(0)} Mo gardés, ${most.toFixed(0)} au plus pour le processus`,
    `lecture naïve ${times(theirs.ms / own.ms)}`,
  )
  const { codes, values } = own.value
  expect(codes.length).toBeGreaterThan(30_000)
  expect(new Map(codes.map((code, at) => [code, values[at]]))).toEqual(theirs.value)
  expect(own.ms).toBeLessThan(MOST)
  expect(kept).toBeLessThan(MOST_KEPT)
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
    const [head = [], ...rows] = (await file.tableAt(0)).rows
    const record = (row: readonly string[]) =>
      Object.fromEntries(head.map((name, at) => [name, (row[at] || 'nd').replace('.', ',')]))
    return naive(rows.map(record))
  }
  await measured('ODS', asOds(table), other)
})
