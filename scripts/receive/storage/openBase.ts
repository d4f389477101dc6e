import Database from 'libsql'
import { Foreseen } from '../../Foreseen'
import { MIGRATIONS } from './migrations'

export type Base = Database.Database

/** A base on a libSQL server, rather than a file. */
export const isRemote = (address: string) => /^(libsql|https?|wss?):\/\//.test(address)

/**
 * Opens the base, a file made if need be or a libSQL server, and brings it to the newest version.
 * A file is written through to the disk before a write is acknowledged (write-ahead log, `synchronous = FULL`): what was
 * acknowledged survives a kill and a power cut. What a server keeps is its own affair.
 * @param token of a libSQL server that asks for one
 * @throws in French when it does not answer, or was made by a newer version
 */
export function openBase(address: string, token?: string): Base {
  if (!isRemote(address)) {
    const base = local(address)
    migrate(base, address)
    return base
  }
  try {
    const base = remote(address, token)
    migrate(base, address)
    return base
  } catch (error) {
    if (error instanceof Foreseen) throw error
    throw new Foreseen(`La base « ${address} » ne répond pas : ${(error as Error).message}`)
  }
}

function local(path: string): Base {
  const base = new Database(path)
  base.pragma('journal_mode = WAL')
  base.pragma('synchronous = FULL')
  base.pragma('busy_timeout = 5000')
  return base
}

function remote(address: string, token: string | undefined): Base {
  // The driver's options are not in its types.
  const options = token === undefined ? {} : ({ authToken: token } as object)
  return new Database(address, options)
}

/** @param upTo a version, for tests of what an older base becomes */
export function migrate(base: Base, address: string, upTo = MIGRATIONS.length): void {
  base.exec('CREATE TABLE IF NOT EXISTS versions (version INTEGER PRIMARY KEY, at TEXT NOT NULL)')
  const version = versionOf(base)
  if (version > MIGRATIONS.length)
    throw new Foreseen(
      `La base « ${address} » est de la version ${version}, ce programme n’en connaît que ${MIGRATIONS.length} : mettez-le à jour.`,
    )
  for (const [at, statements] of MIGRATIONS.slice(0, upTo).entries()) {
    if (at < version) continue
    // Whole or not at all; where two services start at once, the second finds it done.
    const apply = base.transaction(() => {
      if (versionOf(base) > at) return
      for (const statement of statements) base.exec(statement)
      base.prepare('INSERT INTO versions (version, at) VALUES (?, ?)').run(at + 1, new Date().toISOString())
    })
    apply.immediate()
  }
}

export function versionOf(base: Base): number {
  const row = base.prepare('SELECT MAX(version) AS version FROM versions').get() as { version: number | null }
  return row.version ?? 0
}
