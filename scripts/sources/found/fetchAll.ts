import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Download } from './DOWNLOADS'
import { FetchFailure } from './FetchFailure'
import { fetchFile } from './fetchFile'
import { readTaken, writeTaken } from './taken'

/** Between two requests: a producer's site is not ours. Milliseconds. */
const PACE = 500
/** Attempts at one file, the connection lost on the way; each takes up where the last one stopped. */
const ATTEMPTS = 3

export interface FetchOptions {
  pace?: number
  /** What a server may take to answer, and then to send the next piece, milliseconds. */
  patience?: number
}

/**
 * Takes files one after the other into a folder, a line each. A file that is good is never replaced by one that is not.
 * @returns how many could not be taken
 */
export async function fetchAll(
  wanted: readonly Download[],
  folder: string,
  say: (line: string) => void,
  { pace = PACE, patience = 30_000 }: FetchOptions = {},
): Promise<number> {
  mkdirSync(folder, { recursive: true })
  const taken = readTaken(folder)
  let failed = 0
  /** Servers that were not to be reached, and what was said of it: their other files are not asked for. */
  const deaf = new Map<string, FetchFailure>()
  for (const [k, download] of wanted.entries()) {
    const { file, url } = download
    const place = `${String(k + 1).padStart(String(wanted.length).length)}/${wanted.length} ${file}`
    const path = join(folder, file)
    mkdirSync(dirname(path), { recursive: true })
    const { host } = new URL(url)
    if (k > 0 && !deaf.has(host)) await pause(pace)
    try {
      const silent = deaf.get(host)
      if (silent) throw silent
      const former = taken[file]
      const result = await persistent(() =>
        fetchFile(download, path, former, patience, (share) => say(`${place} : ${share}`)),
      )
      if (result === 'unchanged') say(`${place} : déjà là, inchangé`)
      else {
        taken[file] = { url, ...result }
        writeTaken(folder, taken)
        say(`${place} : ${(result.bytes / 1e6).toFixed(1)} Mo, sha256 ${result.sha256.slice(0, 12)}`)
      }
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error
      failed += 1
      if (error.hope === 'no host') deaf.set(host, error)
      say(`${place} : ${error.message}`)
    }
  }
  return failed

  /** Tries again what a lost connection stopped; what a server answers is not asked for twice. */
  async function persistent<T>(attempt: () => Promise<T>): Promise<T> {
    for (let left = ATTEMPTS - 1; ; left -= 1)
      try {
        return await attempt()
      } catch (error) {
        if (left === 0 || !(error instanceof FetchFailure) || error.hope === 'none') throw error
        await pause(Math.max(pace, error.after * 1000))
      }
  }
}
