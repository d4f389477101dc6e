import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { updateSite } from '../../../scripts/receive/desk/updateSite'
import { temporaryFolder } from '../support/temporaryFolder'

function write(folder: string, files: Record<string, string>) {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

it('replaces the data of a site in one go, keeps what its build adds, and tells browsers what changed', () => {
  const out = write(temporaryFolder(), {
    'initiatives.json': 'neuf',
    'initiatives/0.json': 'textes',
    'map.json': 'carte',
  })
  const known = {
    'data/initiatives.json': sha256('vieux'),
    'data/map.json': sha256('carte'),
    'data/initiatives/9.json': 'x',
  }
  const site = write(temporaryFolder(), {
    'index.html': 'page',
    'data/initiatives.json': 'vieux',
    'data/initiatives/9.json': 'textes d’avant',
    'data/map.json': 'carte',
    'data/open/chiffres.csv': 'a;b',
    'sw.js': `const VERSION = "avant"\nconst SHELL = ["./"]\nconst DATA = ${JSON.stringify(known)}\nself.x = VERSION`,
  })
  updateSite(out, site)
  const read = (file: string) => readFileSync(join(site, file), 'utf8')
  expect(read('data/initiatives.json')).toBe('neuf')
  expect(read('data/initiatives/0.json')).toBe('textes')
  expect(read('data/open/chiffres.csv')).toBe('a;b')
  expect(existsSync(join(site, 'data/initiatives/9.json'))).toBe(false)
  for (const left of ['data.next', 'data.former']) expect(existsSync(join(site, left))).toBe(false)
  const worker = read('sw.js')
  expect(worker).not.toContain('"avant"')
  expect(worker).toContain('const SHELL = ["./"]')
  expect(JSON.parse(/^const DATA = (.*)$/m.exec(worker)?.[1] ?? '{}')).toEqual({
    'data/initiatives.json': sha256('neuf'),
    'data/initiatives/0.json': sha256('textes'),
    'data/map.json': sha256('carte'),
  })
})

it('changes nothing where there is no site', () => {
  const out = write(temporaryFolder(), { 'initiatives.json': 'neuf' })
  expect(() => updateSite(out, temporaryFolder())).toThrow(/Aucun site construit/)
})
