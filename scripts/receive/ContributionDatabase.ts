import { createHash } from 'node:crypto'
import Database from 'libsql'

export interface StoredContribution {
  key: string
  receivedAt: string
  body: string
}

/**
 * Received contributions in one SQLite file. Every write is on disk before it is acknowledged (write-ahead log,
 * `synchronous = FULL`): what was acknowledged survives a kill and a power cut.
 */
export class ContributionDatabase {
  private readonly database: Database.Database

  /** @param path of the file, made if need be */
  constructor(path: string) {
    this.database = new Database(path)
    this.database.pragma('journal_mode = WAL')
    this.database.pragma('synchronous = FULL')
    this.database.pragma('busy_timeout = 5000')
    this.database.exec(
      'CREATE TABLE IF NOT EXISTS contributions (' +
        'number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, digest TEXT NOT NULL, ' +
        'received_at TEXT NOT NULL, body TEXT NOT NULL)',
    )
  }

  /**
   * Keeps a contribution once, whatever the number of times that it is sent.
   * @returns `stored`, `known` when the very same text was there, `conflict` when another text was under that key.
   */
  store({ key, receivedAt, body }: StoredContribution): 'stored' | 'known' | 'conflict' {
    const digest = createHash('sha256').update(body).digest('hex')
    const { changes } = this.database
      .prepare(
        'INSERT INTO contributions (key, digest, received_at, body) VALUES (?, ?, ?, ?) ON CONFLICT (key) DO NOTHING',
      )
      .run(key, digest, receivedAt, body)
    if (changes > 0) return 'stored'
    const known = this.database.prepare('SELECT digest FROM contributions WHERE key = ?').get(key) as
      { digest: string } | undefined
    return known?.digest === digest ? 'known' : 'conflict'
  }

  /** All of them, oldest first. */
  all(): StoredContribution[] {
    return this.database
      .prepare('SELECT key, received_at AS receivedAt, body FROM contributions ORDER BY number')
      .all() as StoredContribution[]
  }

  close(): void {
    this.database.close()
  }
}
