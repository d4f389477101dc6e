import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Source } from '@/schema/sources'

const root = resolve(import.meta.dirname, '../..')
const page = readFileSync(resolve(root, 'LICENSE-DATA.md'), 'utf8')
const sources = JSON.parse(readFileSync(resolve(root, 'data/sources.json'), 'utf8')) as Source[]

/** The rows of the page's table: source, its producer, its vintage, its licence. */
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|').map((cell) => cell.trim().replace(/[`*]/g, '')))
const licences = new Map(rows.map(([, id = '', , , licence = '']) => [id, licence.toLowerCase()]))

describe('LICENSE-DATA.md', () => {
  it('names every source, and none besides', () => {
    expect([...licences.keys()].sort()).toEqual(sources.map(({ id }) => id).sort())
  })

  it.each(sources.map(({ id, licence }) => [id, licence]))('gives the licence of %s: %s', (id, licence) => {
    expect(licences.get(id)).toBe(licence.toLowerCase())
  })

  it('says what a licence still to be confirmed allows, where there is one', () => {
    const open = sources.filter(({ licence }) => /confirm/i.test(licence))
    if (open.length) expect(page).toMatch(/« À confirmer » : [^]*se cite avec\s+son producteur[^]*demandez/)
    for (const { licenceNote } of open) expect(licenceNote).toMatch(/demand/i)
  })
})
