import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, describe, expect, it } from 'vitest'
import { offlineWorker } from '../../scripts/house/offlineWorker'

const folder = mkdtempSync(join(tmpdir(), 'offline-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Builds a page of one script and gives the worker written beside it. */
async function workerFor(script: string): Promise<string> {
  writeFileSync(join(folder, 'index.html'), '<script type="module" src="./main.js"></script>')
  writeFileSync(join(folder, 'main.js'), script)
  await build({ root: folder, configFile: false, logLevel: 'silent', plugins: [offlineWorker()] })
  return readFileSync(join(folder, 'dist/sw.js'), 'utf8')
}
const version = (text: string) => /VERSION = "([0-9a-f]{12})"/.exec(text)?.[1]

describe('the offline worker', () => {
  it('lists the shell, is plain JavaScript, and has a new version when anything changes', async () => {
    const first = await workerFor('console.log(1)')
    const again = await workerFor('console.log(1)')
    const changed = await workerFor('console.log(2)')
    expect(existsSync(join(folder, 'dist/sw.js'))).toBe(true)
    expect(first).toMatch(/SHELL = \["\.\/","assets\/index-[^"]+\.js"\]/)
    expect(first).not.toMatch(/declare const|: Promise<|unknown as/)
    expect(version(again)).toBe(version(first))
    expect(version(changed)).not.toBe(version(first))
  })
  it('keeps English apart from the shell: those who read in French do not load it', async () => {
    writeFileSync(join(folder, 'en.js'), 'export const en = { common: 1 }')
    const text = await workerFor('import("./en.js").then(console.log)')
    expect(text).toMatch(/ENGLISH = \{"assets\/en-[^"]+\.js":"[0-9a-f]{64}"\}/)
    expect(/SHELL = (\[.*\])/.exec(text)?.[1]).not.toContain('assets/en-')
  })
  it('keeps the readers of a person’s own files apart too: most never read one', async () => {
    writeFileSync(join(folder, 'readGeopackage.js'), 'export const readGeopackage = () => 1')
    const text = await workerFor('import("./readGeopackage.js").then(console.log)')
    expect(text).toMatch(/ASKED = \{"assets\/readGeopackage-[^"]+\.js":"[0-9a-f]{64}"\}/)
    expect(/SHELL = (\[.*\])/.exec(text)?.[1]).not.toContain('assets/readGeopackage-')
  })
})
