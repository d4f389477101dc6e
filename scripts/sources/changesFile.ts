import { ChangesSchema, type Changes } from '@/schema/changes'
import { readJson } from './readJson'

/** What changed in data and methods, as the repository writes it. */
export function readChanges(path: string): Changes {
  return readJson(path, ChangesSchema)
}
