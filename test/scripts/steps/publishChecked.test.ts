import { createHash } from 'node:crypto'
import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Manifest } from '@/schema/manifest'
import type { IndicatorValues } from '@/schema/values'
import { publishChecked } from '../../../scripts/steps/publishChecked'
import { temporaryFolder } from '../support/temporaryFolder'

/** It takes half of the time of all checks, and nothing changed here is among what it is made of. */
vi.mock(import('../../../scripts/steps/lackingStudy'), async (original) => {
  const real = await original()
  let known: ReturnType<typeof real.usualStudy> | undefined
  return { ...real, usualStudy: (...asked) => (known ??= real.usualStudy(...asked)) }
})

const published = resolve(import.meta.dirname, '../../../public/data')
const whole = new Map<string, string>()
beforeAll(() => {
  for (const entry of readdirSync(published, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) {
      const path = join(entry.parentPath, entry.name)
      whole.set(path.slice(published.length + 1), readFileSync(path, 'utf8'))
    }
})

/** The real files with one changed, as a build would write them: the manifest says what they are. */
function built(file: string, change: (text: string) => string) {
  const text = change(whole.get(file) ?? '')
  const manifest = JSON.parse(whole.get('manifest.json') ?? '') as Manifest
  const sha256 = createHash('sha256').update(text).digest('hex')
  const files = manifest.files.map((entry) =>
    entry.file === file ? { ...entry, bytes: Buffer.byteLength(text), sha256 } : entry,
  )
  return new Map([...whole, [file, text], ['manifest.json', JSON.stringify({ files })]])
}
/** Where nothing was built yet: the tiles that lie beside are checked with the data. */
const emptyFolder = () => {
  const root = temporaryFolder()
  symlinkSync(resolve(published, '../tiles'), join(root, 'tiles'))
  return join(root, 'data')
}
const formerFolder = () => {
  const folder = emptyFolder()
  cpSync(published, folder, { recursive: true })
  return folder
}
const same = (folder: string) =>
  readFileSync(join(folder, 'manifest.json'), 'utf8') === whole.get('manifest.json')

/** The share of people of 75 and over, of half the bassins, as half an age file gives it. */
const half = (text: string) => {
  const file = JSON.parse(text) as IndicatorValues
  for (const levels of Object.values(file.vintages)) {
    const { values = [], base = [] } = levels.bassin ?? {}
    values.forEach((_, row) => {
      if (row % 2) values[row] = base[row] = 'not-published'
    })
  }
  return JSON.stringify(file)
}

describe('what a build made', { timeout: 60_000 }, () => {
  it('is put in place once it passes every check, and what changed is told', () => {
    const folder = emptyFolder()
    expect(publishChecked(folder, whole, { accept: false })).toEqual([])
    expect(same(folder)).toBe(true)
  })

  it('is refused when figures are lost, the former files untouched; accepted, it takes their place', () => {
    const folder = formerFolder()
    const fewer = built('values/plus-75.json', half)
    expect(() => publishChecked(folder, fewer, { accept: false })).toThrow(
      /par --accept :\n(.*\n)*.*bassins de vie\s: \d+ chiffres perdus/,
    )
    expect(same(folder)).toBe(true)
    expect(readdirSync(join(folder, '..'))).toEqual(['data', 'tiles'])
    const told = publishChecked(folder, fewer, { accept: true })
    expect(told.filter(({ beyond }) => beyond)).toHaveLength(1)
    expect(same(folder)).toBe(false)
  })

  it('is refused when a check fails, even accepted', () => {
    const folder = formerFolder()
    const shifted = built('values/maisons.json', (text) => text.replace(/"values":\[(\d+)/, '"values":[1$1'))
    expect(() => publishChecked(folder, shifted, { accept: true })).toThrow(
      /ne passent pas la vérification :\n {2}Sommes à chaque niveau/,
    )
    expect(same(folder)).toBe(true)
  })

  it('is not taken unread where the former files cannot be compared with', () => {
    const folder = formerFolder()
    writeFileSync(join(folder, 'territories.json'), '{}')
    expect(() => publishChecked(folder, whole, { accept: false })).toThrow(/rien à quoi comparer/)
    expect(readFileSync(join(folder, 'territories.json'), 'utf8')).toBe('{}')
    const warned = vi.spyOn(console, 'warn').mockReturnValue()
    expect(publishChecked(folder, whole, { accept: true })).toEqual([])
    expect(warned.mock.calls.flat().join()).toMatch(/^Accepté : .*rien à quoi comparer/)
    expect(same(folder)).toBe(true)
  })
})
