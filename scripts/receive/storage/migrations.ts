/**
 * What each version of the base adds to the one before, in order: the first is the base as it was before versions were
 * written in it. A migration that was published is never changed: another one is added after it.
 */
export const MIGRATIONS: readonly (readonly string[])[] = [
  [
    'CREATE TABLE IF NOT EXISTS contributions (' +
      'number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, digest TEXT NOT NULL, ' +
      'received_at TEXT NOT NULL, body TEXT NOT NULL)',
  ],
  [
    // `version` grows with each gesture: whoever decides on an older one is told.
    'ALTER TABLE contributions ADD COLUMN version INTEGER NOT NULL DEFAULT 0',
    'ALTER TABLE contributions ADD COLUMN edited TEXT',
    'ALTER TABLE contributions ADD COLUMN postponed INTEGER NOT NULL DEFAULT 0',
    'ALTER TABLE contributions ADD COLUMN declined_at TEXT',
    'CREATE TABLE accounts (' +
      'name TEXT PRIMARY KEY, folded TEXT NOT NULL UNIQUE, passphrase TEXT NOT NULL, role TEXT NOT NULL, ' +
      'must_change INTEGER NOT NULL, created_at TEXT NOT NULL)',
    'CREATE TABLE sessions (digest TEXT PRIMARY KEY, name TEXT NOT NULL, seal TEXT NOT NULL, expires_at INTEGER NOT NULL)',
    'CREATE TABLE lockouts (folded TEXT PRIMARY KEY, failures INTEGER NOT NULL, until INTEGER NOT NULL)',
    // One decision at a time for a contribution: it waits for `due`, and may be undone until then.
    'CREATE TABLE decisions (' +
      'key TEXT PRIMARY KEY, what TEXT NOT NULL, status TEXT, why TEXT, who TEXT NOT NULL, ' +
      'due INTEGER NOT NULL, failed TEXT)',
    'CREATE TABLE gestures (' +
      'number INTEGER PRIMARY KEY, at TEXT NOT NULL, who TEXT NOT NULL, what TEXT NOT NULL, key TEXT, detail TEXT)',
  ],
]
