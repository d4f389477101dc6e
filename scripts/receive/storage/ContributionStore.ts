import { createHash } from 'node:crypto'
import type { Base } from './openBase'

export interface StoredContribution {
  key: string
  receivedAt: string
  body: string
}

/** What the desk knows of one: `body` as it was sent, `edited` as a moderator left it. */
export interface HeldContribution extends StoredContribution {
  edited: string | null
  version: number
  postponed: boolean
}

const COLUMNS = 'key, received_at AS receivedAt, body, edited, version, postponed'
type Row = Omit<HeldContribution, 'postponed'> & { postponed: number }
const DAY = 86_400_000

/** Contributions, as they were received and as they were edited. */
export class ContributionStore {
  /** @param base which others may share */
  constructor(private readonly base: Base) {}

  /**
   * Keeps a contribution once, whatever the number of times that it is sent.
   * @returns `stored`, `known` when the very same text was there, `conflict` when another text was under that key.
   */
  store({ key, receivedAt, body }: StoredContribution): 'stored' | 'known' | 'conflict' {
    const digest = createHash('sha256').update(body).digest('hex')
    const { changes } = this.base
      .prepare(
        'INSERT INTO contributions (key, digest, received_at, body) VALUES (?, ?, ?, ?) ON CONFLICT (key) DO NOTHING',
      )
      .run(key, digest, receivedAt, body)
    if (changes > 0) return 'stored'
    const known = this.base.prepare('SELECT digest FROM contributions WHERE key = ?').get(key) as
      { digest: string } | undefined
    return known?.digest === digest ? 'known' : 'conflict'
  }

  /** All whose text is still kept, oldest first, as moderators left them. */
  all(): StoredContribution[] {
    return this.held().map(({ key, receivedAt, body, edited }) => ({ key, receivedAt, body: edited ?? body }))
  }

  /** The same, with what the desk knows of each. */
  held(): HeldContribution[] {
    const rows = this.base
      .prepare(`SELECT ${COLUMNS} FROM contributions WHERE body <> '' ORDER BY number`)
      .all() as Row[]
    return rows.map(heldOf)
  }

  /** The keys that begin so, in lower case: several only where two contributions share a reference. */
  keysOf(reference: string): string[] {
    const rows = this.base
      .prepare('SELECT key FROM contributions WHERE substr(key, 1, 8) = ?')
      .all(reference.toLowerCase()) as { key: string }[]
    return rows.map(({ key }) => key)
  }

  one(key: string): HeldContribution | undefined {
    const row = this.base.prepare(`SELECT ${COLUMNS} FROM contributions WHERE key = ?`).get(key) as
      Row | undefined
    return row && heldOf(row)
  }

  /**
   * Claims the right to change a contribution read at `version`, which grows by one.
   * @returns false when someone else changed it since: nothing may then be done with it
   */
  claim(key: string, version: number): boolean {
    const { changes } = this.base
      .prepare('UPDATE contributions SET version = version + 1 WHERE key = ? AND version = ?')
      .run(key, version)
    return changes === 1
  }

  edit(key: string, edited: string): void {
    this.base.prepare('UPDATE contributions SET edited = ? WHERE key = ?').run(edited, key)
  }

  postpone(key: string, postponed: boolean): void {
    this.base.prepare('UPDATE contributions SET postponed = ? WHERE key = ?').run(postponed ? 1 : 0, key)
  }

  /** Its text will be erased so many days after `at` (ISO), the first time that this is told. */
  declined(key: string, at: string): void {
    this.base
      .prepare('UPDATE contributions SET declined_at = ? WHERE key = ? AND declined_at IS NULL')
      .run(at, key)
  }

  /**
   * Erases the texts declined more than `days` days ago. The key and the digest stay: the same text sent again is known.
   * @returns how many were erased
   */
  erase(days: number, now: Date): number {
    const before = new Date(now.getTime() - days * DAY).toISOString()
    const { changes } = this.base
      .prepare("UPDATE contributions SET body = '', edited = NULL WHERE body <> '' AND declined_at <= ?")
      .run(before)
    return changes
  }
}

const heldOf = ({ key, receivedAt, body, edited, version, postponed }: Row): HeldContribution => ({
  ...{ key, receivedAt, body, edited, version },
  postponed: postponed === 1,
})
