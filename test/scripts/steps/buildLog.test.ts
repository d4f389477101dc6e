import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { BuildChange } from '@/schema/builds'
import { logBuild, readBuilds } from '../../../scripts/steps/buildLog'
import { sha256 } from '../../../scripts/sha256'
import { temporaryFolder } from '../support/temporaryFolder'

const manifest = JSON.stringify({
  files: [{ file: 'builds.json', bytes: 2, sha256: sha256('[]'), rows: 0, sources: [] }],
})
const change: BuildChange = { kind: 'vintage', indicator: 'apl', vintage: '2024', is: 'new' }
const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8')

it('what a build changed goes first in the log, and the manifest follows', () => {
  const folder = temporaryFolder({ 'builds.json': '[]', 'manifest.json': manifest })
  logBuild(folder, [change], '2027-08-01')
  logBuild(folder, [{ ...change, vintage: '2025' }], '2028-08-01')
  expect(readBuilds(folder).map(({ on, changes }) => [on, changes.length])).toEqual([
    ['2028-08-01', 1],
    ['2027-08-01', 1],
  ])
  const text = read(folder, 'builds.json')
  expect(JSON.parse(read(folder, 'manifest.json'))).toEqual({
    files: [
      { file: 'builds.json', bytes: Buffer.byteLength(text), sha256: sha256(text), rows: 2, sources: [] },
    ],
  })
})

it('a build that changes nothing leaves every byte as it was', () => {
  const folder = temporaryFolder({ 'builds.json': '[]', 'manifest.json': manifest })
  logBuild(folder, [])
  expect([read(folder, 'builds.json'), read(folder, 'manifest.json')]).toEqual(['[]', manifest])
})
