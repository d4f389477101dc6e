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

/** Tells the other tabs which draft was written. Absent from old browsers: they find out when they write themselves. */
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME)

/** Drafts and sent contributions, kept on this device only. */
export const deviceStore = {
  drafts: async (): Promise<Draft[]> => known(DraftSchema, await within((base) => base.getAll(DRAFTS))),
  /**
   * Writes a draft over the version known here, `base` its `savedAt`. Where another tab has written since, nothing is
   * written and its version is the answer.
   */
  saveDraft: (draft: Draft, base: string | undefined): Promise<Draft | undefined> =>
    within(async (database) => {
      const { store, done } = database.transaction(DRAFTS, 'readwrite')
      const [row] = known(DraftSchema, [await store.get(draft.slot)])
      const other = row && row.savedAt !== base && row.savedAt !== draft.savedAt ? row : undefined
      // A copy without proxies: the database cannot clone them.
      if (!other) await store.put(JSON.parse(JSON.stringify(draft)))
      await done
      if (!other) channel?.postMessage(draft.slot)
      return other
    }),
  /** Removes that very version of a draft: what another tab, or another contribution, has put there stays. */
  deleteDraft: (slot: string, key: string, base: string | undefined) =>
    within(async (database) => {
      const { store, done } = database.transaction(DRAFTS, 'readwrite')
      const [row] = known(DraftSchema, [await store.get(slot)])
      if (row?.key === key && row.savedAt === base) await store.delete(slot)
      await done
    }),
  /** Calls with the slot of each draft that another tab writes. */
  onWritten: (then: (slot: string) => void) =>
    channel?.addEventListener('message', ({ data }) => then(String(data))),
  sent: async (): Promise<Sent[]> => known(SentSchema, await within((base) => base.getAll(SENT))),
  saveSent: (sent: Sent) => within(async (base) => void (await base.put(SENT, { ...sent }))),
  deleteSent: (key: string) => within((base) => base.delete(SENT, key)),
}
