import { communeCode } from './codes'
import { readLongTable } from './found/readLongTable'

/** A commune that changed code, went into another one (`split` false), or was taken out of one (`split` true). */
export interface Movement {
  /** The day, `YYYY-MM-DD`. */
  on: string
  from: string
  to: string
  /** Name of the commune that it leads to. */
  name: string
  split: boolean
}

/** INSEE's kinds of movement by which a commune is taken out of another one: created, restored. */
const SPLITS = ['20', '21']

/** INSEE's movements of communes as downloaded (`v_mvt_commune_2026.csv`), oldest first: those that lead from a code to another. */
export async function readMovements(path: string): Promise<Movement[]> {
  const found: Movement[] = []
  const columns = {
    ...{ mod: /^mod$/, on: /^date_eff$/, kindFrom: /^typecom_av$/, from: /^com_av$/ },
    ...{ kindTo: /^typecom_ap$/, to: /^com_ap$/, name: { optional: /^libelle_ap$/ } },
  }
  await readLongTable(path, columns, (row) => {
    if (row.raw('kindFrom') !== 'COM' || row.raw('kindTo') !== 'COM') return
    const [from, to] = [communeCode(row, 'from'), communeCode(row, 'to')]
    if (from === to) return
    const on = row.matching('on', /^\d{4}-\d\d-\d\d$/, 'un jour (« 2025-01-01 »)')
    const name = row.has('name') ? row.raw('name') : ''
    found.push({ on, from, to, name, split: SPLITS.includes(row.raw('mod')) })
  })
  return found.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
