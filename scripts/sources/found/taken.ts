import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { readJson } from '../readJson'

/** What was taken from where and when, beside the files; a dot keeps it from being read as one of them. */
const FILE = '.taken.json'

const TakenSchema = v.record(
  v.string(),
  v.strictObject({
    url: v.string(),
    bytes: v.number(),
    sha256: v.string(),
    /** The day, `YYYY-MM-DD`. */
    on: v.string(),
    /** What the server called this version of the file. */
    etag: v.optional(v.string()),
    modified: v.optional(v.string()),
  }),
)
export type Taken = v.InferOutput<typeof TakenSchema>
export type TakenFile = Taken[string]

export function readTaken(folder: string): Taken {
  const path = join(folder, FILE)
  return existsSync(path) ? readJson(path, TakenSchema) : {}
}

export function writeTaken(folder: string, taken: Taken): void {
  const sorted = Object.fromEntries(Object.entries(taken).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(join(folder, FILE), `${JSON.stringify(sorted, null, 2)}\n`)
}
