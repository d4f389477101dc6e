import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { describe, expect, it } from 'vitest'
import { backup, restore } from '../../../../scripts/receive/backup'
import { ContributionStore } from '../../../../scripts/receive/storage/ContributionStore'
import { AccountStore } from '../../../../scripts/receive/storage/AccountStore'
import { MIGRATIONS } from '../../../../scripts/receive/storage/migrations'
import { migrate, openBase, versionOf } from '../../../../scripts/receive/storage/openBase'
import { temporaryFolder } from '../../support/temporaryFolder'

const inFolder = (name: string) => join(temporaryFolder(), name)
const one = {
  key: '00000001-0000-4000-8000-000000000000',
  receivedAt: '2026-11-23T10:00:00.000Z',
  body: '{}',
}

describe('the base of the receiving service', () => {
  it('brings a base of before there were versions to the newest one, with all that it held', () => {
    const path = inFolder('received.sqlite')
    const old = new Database(path)
    old.exec(
      'CREATE TABLE contributions (number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, digest TEXT NOT NULL, ' +
        'received_at TEXT NOT NULL, body TEXT NOT NULL)',
    )
    old
      .prepare('INSERT INTO contributions (key, digest, received_at, body) VALUES (?, ?, ?, ?)')
      .run(one.key, 'x', one.receivedAt, one.body)
    old.close()
    const base = openBase(path)
    expect(versionOf(base)).toBe(MIGRATIONS.length)
    expect(new ContributionStore(base).held()).toEqual([
      { ...one, edited: null, version: 0, postponed: false },
    ])
    base.close()
    const again = openBase(path)
    expect(versionOf(again)).toBe(MIGRATIONS.length)
    again.close()
  })

  it.each(MIGRATIONS.map((_, at) => at + 1))('goes on from version %i', (version) => {
    const base = new Database(':memory:')
    migrate(base, ':memory:', version)
    expect(versionOf(base)).toBe(version)
    migrate(base, ':memory:')
    expect(new ContributionStore(base).store(one)).toBe('stored')
    base.close()
  })

  it('does not touch a base made by a newer program, and says so', () => {
    const path = inFolder('received.sqlite')
    const base = openBase(path)
    base.exec("INSERT INTO versions VALUES (99, '2030-01-01')")
    base.close()
    expect(() => openBase(path)).toThrow(/est de la version 99, ce programme n’en connaît que/)
  })
})

describe('a backup', () => {
  it('gives back what was received, accounts too, once the base is lost', () => {
    const [path, copy] = [inFolder('received.sqlite'), inFolder('copie.sqlite')]
    const base = openBase(path)
    new ContributionStore(base).store(one)
    new AccountStore(base).add('Camille', 'scellée', 'keeper')
    // Still open, as while the service runs.
    backup(path, copy)
    base.close()
    expect(() => restore(copy, path)).toThrow(/existe encore/)
    for (const end of ['', '-wal', '-shm']) rmSync(`${path}${end}`, { force: true })
    expect(restore(copy, path)).toBe(1)
    const back = openBase(path)
    expect(new ContributionStore(back).all()).toEqual([one])
    expect(new AccountStore(back).find('camille')?.passphrase).toBe('scellée')
    back.close()
  })

  it('is refused where it is not whole, and nothing is put in its place', () => {
    const [path, copy] = [inFolder('received.sqlite'), inFolder('copie.sqlite')]
    writeFileSync(copy, 'autre chose')
    expect(() => restore(copy, path)).toThrow(/n’est pas une sauvegarde entière/)
    expect(() => restore(path, copy)).toThrow(/Aucune sauvegarde/)
    expect(() => backup(path, copy)).toThrow(/Aucune base/)
  })
})
