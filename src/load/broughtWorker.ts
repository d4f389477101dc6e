import { matchTable } from '@/analysis/brought/matchTable'
import { openTable } from '@/analysis/brought/openTable'
import { readFigures } from '@/analysis/brought/readFigures'
import { placeIndex, type PlaceIndex } from '@/analysis/brought/readPlace'
import { withWeights } from '@/analysis/brought/withWeights'
import { surveyTable } from '@/analysis/brought/surveyTable'
import { tableHead } from '@/analysis/brought/tableHead'
import {
  TableRefused,
  type Heard,
  type Matching,
  type OpenedFile,
  type PlacedBy,
  type RawTable,
} from '@/domain/broughtTable'
import type { BroughtAnswer, BroughtAsk, BroughtProgress, MatchTold, Numbered } from './broughtMessages'
import { progressTeller } from './progressTeller'

// A worker for one file: what strangers wrote is taken apart away from the page, and it can be ended at any time.

let file: OpenedFile | undefined
let table: RawTable = { name: '', rows: [] }
let index: PlaceIndex | undefined
let matching: Matching | undefined

self.addEventListener('message', ({ data }: MessageEvent<Numbered<BroughtAsk>>) => {
  const { number } = data
  const say = (told: BroughtAnswer | BroughtProgress) => postMessage({ ...told, number })
  void answerTo(
    data,
    progressTeller((percent) => say({ kind: 'progress', percent })),
  ).then(say)
})

/** An answer to every ask: what breaks in a promise is no `error` of the worker, and the page would wait in vain. */
async function answerTo(ask: BroughtAsk, heard: Heard): Promise<BroughtAnswer> {
  try {
    if (ask.kind === 'open') {
      file = await openTable(ask.bytes, heard)
      const { communes, former, tables } = ask.context
      index = placeIndex(communes, former, tables)
      return await survey(0, heard)
    }
    if (ask.kind === 'sheet') return await survey(ask.sheet, heard)
    if (!index) return { kind: 'refused', problem: { kind: 'broken' } }
    if (ask.kind === 'match') {
      matching = matchTable(table, tableHead(table).first, ask.place, index, new Map(ask.corrections))
      return { kind: 'matching', matching: told(matching) }
    }
    const { column, decimal, weight, parts, twice } = ask
    const placed = matching ?? { placed: [] }
    const figures = readFigures(table, placed, column, decimal, { parts, twice })
    if (!weight) return { kind: 'figures', figures }
    return { kind: 'figures', figures: withWeights(figures, table, placed, weight, twice) }
  } catch (error) {
    if (error instanceof TableRefused) return { kind: 'refused', problem: error.problem }
  }
  return { kind: 'refused', problem: { kind: 'broken' } }
}

async function survey(sheet: number, heard: Heard): Promise<BroughtAnswer> {
  if (!file || !index) return { kind: 'refused', problem: { kind: 'broken' } }
  table = await file.tableAt(sheet, heard)
  matching = undefined
  return { kind: 'survey', survey: surveyTable(table, index, file.sheets, sheet) }
}

/** Lines told one by one, at most: a page of thousands would be read by nobody. */
const MOST_TOLD = 300

function told({ placed, lost, totals, blank }: Matching): MatchTold {
  const by: Record<PlacedBy, number> = {
    code: 0,
    name: 0,
    former: 0,
    arrondissement: 0,
    postal: 0,
    person: 0,
  }
  for (const line of placed) by[line.by]++
  const brought = placed.filter((line) => line.by === 'former' || line.by === 'arrondissement')
  return {
    ...{ placed: placed.length, by, lost, totals, blank },
    brought: brought.slice(0, MOST_TOLD).map(({ line, text, code }) => ({ line, text, code })),
  }
}
