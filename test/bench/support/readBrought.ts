/**
 * What the worker does of a file that a person brings, from its bytes to a figure for each commune, in a process of its own, as a
 * worker has a heap of its own: `readBrought.ts FILE` prints what it took and what it read.
 */
import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { matchTable } from '@/analysis/brought/matchTable'
import { openTable } from '@/analysis/brought/openTable'
import { readFigures } from '@/analysis/brought/readFigures'
import { placeIndex } from '@/analysis/brought/readPlace'
import { surveyTable } from '@/analysis/brought/surveyTable'
import { tableHead } from '@/analysis/brought/tableHead'
import type { Communes, FormerCommunes } from '@/schema/communes'
import type { AllTerritories } from '@/schema/territories'
import { readData } from './france'
import { spent } from './spent'

/** ms of computing; MB that the table keeps while it is open, and of the whole process at most; figures by code. */
export interface BroughtRun {
  ms: number
  kept: number
  most: number
  figures: [code: string, value: unknown][]
}

const RUNS = 3
const communes = readData<Communes>('communes.json')
const former = readData<FormerCommunes>('former-communes.json')
const territories = readData<AllTerritories>('territories.json')
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void
const used = () => {
  collect()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1e6
}

async function read(bytes: Uint8Array) {
  const file = await openTable(bytes)
  const raw = await file.tableAt(0)
  const index = placeIndex(communes, former, territories)
  const { place, figures, columns } = surveyTable(raw, index, file.sheets, 0)
  if (!place) throw new Error('aucune colonne de territoires')
  const matching = matchTable(raw, tableHead(raw).first, place, index)
  const [column = -1] = figures
  return readFigures(raw, matching, column, columns[column]?.decimal ?? '.', { parts: 'sum', twice: 'first' })
}

const bytes = new Uint8Array(readFileSync(process.argv[2] ?? ''))
const runs = []
for (let run = 0; run < RUNS; run++) runs.push(await spent(() => read(bytes)))
const most = process.resourceUsage().maxRSS / 1000
const before = used()
const file = await openTable(bytes)
const raw = await file.tableAt(0)
const kept = used() - before
const { codes, values } = runs[0]?.value ?? { codes: [], values: [] }
const run: BroughtRun = {
  ...{ ms: Math.min(...runs.map(({ ms }) => ms)), kept, most },
  figures: raw.rows.length > 0 ? codes.map((code, at) => [code, values[at]]) : [],
}
process.stdout.write(JSON.stringify(run))
