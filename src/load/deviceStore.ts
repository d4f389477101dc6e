import * as v from 'valibot'
import { DraftSchema, SentSchema, type Draft, type Sent } from '@/schema/draft'

const NAME = 'territoires-de-soins'
const VERSION = 1
const DRAFTS = 'drafts'
const SENT = 'sent'

/** Opens the device's own database. Rejects where the browser refuses one (private windows, full disk). */
function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION)
    request.onupgradeneeded = () => {
      request.result.createObjectStore(DRAFTS, { keyPath: 'slot' })
      request.result.createObjectStore(SENT, { keyPath: 'key' })
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'))
    request.onblocked = () => reject(new Error('IndexedDB'))
  })
}

/** Runs one request in its own transaction, and answers once that is on the device. */
async function run<T>(
  store: string,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const database = await open()
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(store, mode)
      const request = work(transaction.objectStore(store))
      transaction.oncomplete = () => resolve(request.result)
      transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB'))
      transaction.onerror = () => reject(transaction.error ?? new Error('IndexedDB'))
    })
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
  drafts: async (): Promise<Draft[]> =>
    known(DraftSchema, await run<unknown[]>(DRAFTS, 'readonly', (s) => s.getAll())),
  // A copy without proxies: the database cannot clone them.
  saveDraft: (draft: Draft) =>
    run(DRAFTS, 'readwrite', (s) => s.put(JSON.parse(JSON.stringify(draft)))).then(() => undefined),
  deleteDraft: (slot: string) => run(DRAFTS, 'readwrite', (s) => s.delete(slot)),
  sent: async (): Promise<Sent[]> =>
    known(SentSchema, await run<unknown[]>(SENT, 'readonly', (s) => s.getAll())),
  saveSent: (sent: Sent) => run(SENT, 'readwrite', (s) => s.put({ ...sent })).then(() => undefined),
  deleteSent: (key: string) => run(SENT, 'readwrite', (s) => s.delete(key)),
}
