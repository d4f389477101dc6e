import { openDB, type IDBPDatabase } from 'idb'
import * as v from 'valibot'
import { DraftSchema, SentSchema, type Draft, type Sent } from '@/schema/draft'

const NAME = 'territoires-de-soins'
const VERSION = 1
const DRAFTS = 'drafts'
const SENT = 'sent'

/**
 * Does one thing with the device's own database, and answers once that is on the device. Rejects where the browser
 * refuses one (private windows, full disk). Closed at once, so that no page holds an older version open.
 */
async function within<T>(work: (database: IDBPDatabase) => Promise<T>): Promise<T> {
  const database = await openDB(NAME, VERSION, {
    upgrade(made) {
      made.createObjectStore(DRAFTS, { keyPath: 'slot' })
      made.createObjectStore(SENT, { keyPath: 'key' })
    },
  })
  try {
    return await work(database)
  } finally {
    database.close()
  }
}

/** What fits the schema; anything else was written by another version, and is left where it is. */
function known<T>(schema: v.GenericSchema<unknown, T>, rows: readonly unknown[]): T[] {
  return rows.flatMap((row) => {
    const result = v.safeParse(schema, row)
    return result.success ? [result.output] : []
  })
}

/** Drafts and sent contributions, kept on this device only. */
export const deviceStore = {
  drafts: async (): Promise<Draft[]> => known(DraftSchema, await within((base) => base.getAll(DRAFTS))),
  // A copy without proxies: the database cannot clone them.
  saveDraft: (draft: Draft) =>
    within(async (base) => void (await base.put(DRAFTS, JSON.parse(JSON.stringify(draft))))),
  deleteDraft: (slot: string) => within((base) => base.delete(DRAFTS, slot)),
  sent: async (): Promise<Sent[]> => known(SentSchema, await within((base) => base.getAll(SENT))),
  saveSent: (sent: Sent) => within(async (base) => void (await base.put(SENT, { ...sent }))),
  deleteSent: (key: string) => within((base) => base.delete(SENT, key)),
}
