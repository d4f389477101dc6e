import { createHash, randomBytes } from 'node:crypto'
import { fold } from '@/domain/text'
import type { Base } from './openBase'

/** From the one who only reads to the one who also keeps the accounts. */
export const ROLES = ['reader', 'moderator', 'keeper'] as const
export type Role = (typeof ROLES)[number]

export interface Account {
  /** As it signs what it publishes. */
  name: string
  role: Role
  /** A passphrase given by someone else is to be changed before anything is done. */
  mustChange: boolean
}

export interface Session extends Account {
  /** What each form of this session must bring back. */
  seal: string
  digest: string
}

const COLUMNS = 'name, role, must_change AS mustChange'
type Row = { name: string; role: Role; mustChange: number }
const accountOf = ({ name, role, mustChange }: Row): Account => ({ name, role, mustChange: mustChange === 1 })
const digestOf = (token: string) => createHash('sha256').update(token).digest('hex')
const SESSION_HOURS = 12

/** Failures that cost nothing; then 2 s, 4, 8 … up to a quarter of an hour. */
const FREE_FAILURES = 3
const LONGEST_MS = 15 * 60_000

/** People of the desk, their sessions and their failed attempts. Neither passphrase nor session token is in it: only what proves them. */
export class AccountStore {
  constructor(private readonly base: Base) {}

  /** @returns false when a name that reads the same is taken */
  add(name: string, passphrase: string, role: Role): boolean {
    const { changes } = this.base
      .prepare(
        'INSERT INTO accounts (name, folded, passphrase, role, must_change, created_at) VALUES (?, ?, ?, ?, 1, ?) ' +
          'ON CONFLICT (folded) DO NOTHING',
      )
      .run(name, fold(name), passphrase, role, new Date().toISOString())
    return changes === 1
  }

  all(): Account[] {
    return (this.base.prepare(`SELECT ${COLUMNS} FROM accounts ORDER BY name`).all() as Row[]).map(accountOf)
  }

  find(name: string): (Account & { passphrase: string }) | undefined {
    const row = this.base
      .prepare(`SELECT ${COLUMNS}, passphrase FROM accounts WHERE folded = ?`)
      .get(fold(name)) as (Row & { passphrase: string }) | undefined
    return row && { ...accountOf(row), passphrase: row.passphrase }
  }

  /** Every session of theirs ends: whoever held the old passphrase is out. */
  setPassphrase(name: string, passphrase: string, mustChange: boolean): void {
    this.base
      .prepare('UPDATE accounts SET passphrase = ?, must_change = ? WHERE folded = ?')
      .run(passphrase, mustChange ? 1 : 0, fold(name))
    this.endAll(name)
    this.base.prepare('DELETE FROM lockouts WHERE folded = ?').run(fold(name))
  }

  setRole(name: string, role: Role): void {
    this.base.prepare('UPDATE accounts SET role = ? WHERE folded = ?').run(role, fold(name))
  }

  remove(name: string): void {
    this.endAll(name)
    this.base.prepare('DELETE FROM accounts WHERE folded = ?').run(fold(name))
  }

  private endAll(name: string): void {
    this.base
      .prepare('DELETE FROM sessions WHERE name IN (SELECT name FROM accounts WHERE folded = ?)')
      .run(fold(name))
  }

  /** @returns the token, which goes into the cookie and nowhere else */
  open(name: string, now: number): string {
    const token = randomBytes(32).toString('base64url')
    this.base.prepare('DELETE FROM sessions WHERE expires_at <= ?').run(now)
    this.base
      .prepare('INSERT INTO sessions (digest, name, seal, expires_at) VALUES (?, ?, ?, ?)')
      .run(digestOf(token), name, randomBytes(32).toString('base64url'), now + SESSION_HOURS * 3_600_000)
    return token
  }

  session(token: string, now: number): Session | undefined {
    const digest = digestOf(token)
    const row = this.base
      .prepare(
        `SELECT accounts.name AS name, role, must_change AS mustChange, seal FROM sessions ` +
          'JOIN accounts ON accounts.name = sessions.name WHERE digest = ? AND expires_at > ?',
      )
      .get(digest, now) as (Row & { seal: string }) | undefined
    return row && { ...accountOf(row), seal: row.seal, digest }
  }

  end(digest: string): void {
    this.base.prepare('DELETE FROM sessions WHERE digest = ?').run(digest)
  }

  /** Milliseconds before this name may try again; names that are no one's are held up the same. */
  heldUp(name: string, now: number): number {
    const row = this.base.prepare('SELECT until FROM lockouts WHERE folded = ?').get(fold(name)) as
      { until: number } | undefined
    return Math.max(0, (row?.until ?? 0) - now)
  }

  /** One more failure in a row: the delay doubles. */
  failed(name: string, now: number): void {
    const row = this.base.prepare('SELECT failures FROM lockouts WHERE folded = ?').get(fold(name)) as
      { failures: number } | undefined
    const failures = (row?.failures ?? 0) + 1
    const delay = failures <= FREE_FAILURES ? 0 : Math.min(LONGEST_MS, 2 ** (failures - FREE_FAILURES) * 1000)
    // Those of long ago are forgotten, so that the table does not grow with the names that are tried.
    this.base.prepare('DELETE FROM lockouts WHERE until < ?').run(now - 24 * 3_600_000)
    this.base
      .prepare(
        'INSERT INTO lockouts (folded, failures, until) VALUES (?, ?, ?) ' +
          'ON CONFLICT (folded) DO UPDATE SET failures = excluded.failures, until = excluded.until',
      )
      .run(fold(name), failures, now + delay)
  }

  succeeded(name: string): void {
    this.base.prepare('DELETE FROM lockouts WHERE folded = ?').run(fold(name))
  }
}
