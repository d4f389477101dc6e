import type { Status } from '@/schema/initiative'
import type { Base } from './openBase'

/** What someone decided; it is carried out at `due` (milliseconds), and may be undone until then. */
export interface Decision {
  key: string
  what: 'accept' | 'reject'
  /** State that an acceptance gives, where the moderator changes it. */
  status: Status | null
  /** Public reason of a rejection. */
  why: string | null
  who: string
  due: number
  /** Why it could not be carried out. */
  failed: string | null
}

export interface Gesture {
  at: string
  who: string
  what: string
  key: string | null
  detail: string | null
}

const COLUMNS = 'key, what, status, why, who, due, failed'

/** Decisions that wait, and the history of who did what. */
export class DecisionStore {
  constructor(private readonly base: Base) {}

  /** One that failed gives way; one that waits does not. @returns false where one waits */
  add({ key, what, status, why, who, due }: Omit<Decision, 'failed'>): boolean {
    const { changes } = this.base
      .prepare(
        'INSERT INTO decisions (key, what, status, why, who, due) VALUES (?, ?, ?, ?, ?, ?) ' +
          'ON CONFLICT (key) DO UPDATE SET what = excluded.what, status = excluded.status, why = excluded.why, ' +
          'who = excluded.who, due = excluded.due, failed = NULL WHERE failed IS NOT NULL',
      )
      .run(key, what, status, why, who, due)
    return changes === 1
  }

  of(key: string): Decision | undefined {
    const row = this.base.prepare(`SELECT ${COLUMNS} FROM decisions WHERE key = ?`).get(key)
    return row === undefined ? undefined : (row as Decision)
  }

  all(): Decision[] {
    return this.base.prepare(`SELECT ${COLUMNS} FROM decisions ORDER BY due`).all() as Decision[]
  }

  /** Those whose time has come, the oldest first. */
  due(now: number): Decision[] {
    return this.base
      .prepare(`SELECT ${COLUMNS} FROM decisions WHERE failed IS NULL AND due <= ? ORDER BY due`)
      .all(now) as Decision[]
  }

  /** @returns false when it was too late: it is carried out, or was undone by someone else */
  undo(key: string, now: number): boolean {
    const { changes } = this.base
      .prepare('DELETE FROM decisions WHERE key = ? AND (due > ? OR failed IS NOT NULL)')
      .run(key, now)
    return changes === 1
  }

  done(key: string): void {
    this.base.prepare('DELETE FROM decisions WHERE key = ?').run(key)
  }

  fail(key: string, why: string): void {
    this.base.prepare('UPDATE decisions SET failed = ? WHERE key = ?').run(why, key)
  }

  note(who: string, what: string, key: string | null, detail: string | null = null): void {
    this.base
      .prepare('INSERT INTO gestures (at, who, what, key, detail) VALUES (?, ?, ?, ?, ?)')
      .run(new Date().toISOString(), who, what, key, detail)
  }

  /** Newest first: of one contribution, or of all. */
  gestures(key: string | null, most: number): Gesture[] {
    const columns = 'SELECT at, who, what, key, detail FROM gestures'
    const rows =
      key === null
        ? this.base.prepare(`${columns} ORDER BY number DESC LIMIT ?`).all(most)
        : this.base.prepare(`${columns} WHERE key = ? ORDER BY number DESC LIMIT ?`).all(key, most)
    return rows as Gesture[]
  }
}
