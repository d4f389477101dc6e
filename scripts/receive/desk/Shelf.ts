import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openDesk, type Desk } from '../../moderate/openDesk'

/** Where the desk writes what it accepts, and what is made anew after it. */
export interface Shelf {
  /** The project's work tree: its `data` is written, its `public/data` is made again. */
  repository: string
  /** One commit for each decision, or one patch kept in `patches`. */
  publish: 'commit' | 'patch'
  patches: string
  /** The built site, whose `data` is then replaced in one go; null where it is served from the work tree. */
  site: string | null
}

/** Texts by path; null where there was no file. */
export type Kept = ReadonlyMap<string, string | null>

export const dataOf = ({ repository }: Shelf) => join(repository, 'data')
export const outOf = ({ repository }: Shelf) => join(repository, 'public/data')

/** The moderator's desk as the work tree has it, read again only once that has changed. */
export function deskReader(shelf: Shelf): (today: string) => { desk: Desk; stamp: string } {
  let known: { desk: Desk; stamp: string } | undefined
  return (today) => {
    const marks = [join(dataOf(shelf), 'moderation.jsonl'), join(dataOf(shelf), 'initiatives')]
    const stamp = [today, ...[...marks, join(outOf(shelf), 'manifest.json')].map(changedAt)].join(' ')
    if (known?.stamp !== stamp) known = { desk: openDesk(dataOf(shelf), outOf(shelf), today), stamp }
    return known
  }
}

const changedAt = (path: string) => (existsSync(path) ? statSync(path).mtimeMs : 0)

const STALE_MS = 10 * 60_000

/**
 * Does one thing at a time in a work tree, whoever asks: several services may share it. A lock left by a process that
 * died is taken over after ten minutes.
 * @returns null when another is at work: try later
 */
export function alone<T>(repository: string, work: () => T): T | null {
  const lock = join(repository, '.desk.lock')
  if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > STALE_MS) rmSync(lock, { recursive: true })
  try {
    mkdirSync(lock)
  } catch {
    return null
  }
  try {
    return work()
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}
