import { readFileSync } from 'node:fs'

/** A built file, as it is. */
export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(`public/data/${file}`, 'utf8'))
}
