import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { openDesk } from '../../../scripts/moderate/openDesk'
import { pairs } from '../../../scripts/moderate/pairs'
import { temporaryFolder } from '../support/temporaryFolder'

const root = resolve(import.meta.dirname, '../../..')

it('lists the pairs that nobody settled, and none of those that someone did', () => {
  const data = temporaryFolder()
  cpSync(join(root, 'data'), data, { recursive: true })
  const out = join(root, 'public/data')
  const before = pairs(openDesk(data, out, '2026-11-27'))
  expect(before.settled.length).toBeGreaterThan(0)
  const key = (pair: readonly string[]) => pair.toSorted().join(' ')
  const settled = new Set(before.settled.map(({ pair }) => key(pair)))
  expect(before.open.filter(({ pair }) => settled.has(key(pair)))).toEqual([])

  // One settled less is one open more; a new twin is open.
  const file = join(data, 'initiative-pairs.json')
  const kept = JSON.parse(readFileSync(file, 'utf8')) as { pair: [string, string] }[]
  const [first] = kept
  writeFileSync(file, JSON.stringify(kept.slice(1)))
  const after = pairs(openDesk(data, out, '2026-11-27'))
  expect(after.open).toHaveLength(before.open.length + 1)
  expect(after.open.map(({ pair }) => pair.toSorted())).toContainEqual(first?.pair.toSorted())
})
