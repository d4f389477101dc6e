import { openDB, type IDBPDatabase } from 'idb'
import * as v from 'valibot'
import { BroughtSchema, type Brought } from '@/schema/brought'
import type { BroughtId } from '@/schema/broughtId'
import { markKept } from './broughtMark'

/** A database of its own: that of drafts is opened by every page that contributes, and stays as it is. */
const NAME = 'territoires-de-soins-chiffres'
const FIGURES = 'figures'

/** Does one thing with the database, and answers once that is on the device. Closed at once: no page holds an older version open. */
async function within<T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T> {
  const database = await openDB(NAME, 1, {
    upgrade: (made) => void made.createObjectStore(FIGURES, { keyPath: 'id' }),
  })
  try {
    const done = await work(database)
    markKept((await database.count(FIGURES)) > 0)
    return done
  } finally {
    database.close()
  }
}

/** The figures that a person asked to keep on this device. Rejects where the browser refuses (private windows, full disk). */
export const broughtDevice = {
  /** Those that can be read, and how many cannot: what another version wrote is left where it is. */
  async all(): Promise<{ figures: Brought[]; unread: number }> {
    const rows: unknown[] = await within((base) => base.getAll(FIGURES))
    const figures = rows.flatMap((row) => {
      const found = v.safeParse(BroughtSchema, row)
      return found.success ? [found.output] : []
    })
    return { figures, unread: rows.length - figures.length }
  },
  // A copy without proxies: the database cannot clone them.
  keep: (figures: Brought) =>
    within(async (base) => void (await base.put(FIGURES, JSON.parse(JSON.stringify(figures))))),
  drop: (id: BroughtId) => within((base) => base.delete(FIGURES, id)),
}
