import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { publisherReport } from '../../scripts/house/publisherReport'

const party = { name: 'Association des essais', address: '1 rue des Essais, 63600 Ambert' }
const filled = {
  publisher: party,
  director: 'La présidence de l’association',
  contact: { email: 'contact@exemple.fr' },
  host: { ...party, phone: '01 00 00 00 00' },
  site: 'https://exemple.fr/soins/',
}
const report = (change: object = {}) => publisherReport(JSON.stringify({ ...filled, ...change }))

describe('the legal notice, told at each build', () => {
  it('lacks nothing once it is filled in', () => {
    expect(report()).toBe('')
  })
  it('names what is still to be filled in', () => {
    expect(report({ contact: null, host: null })).toMatch(/ne dit pas encore le contact, l’hébergeur/)
  })
  it('stops the build where the file cannot be used', () => {
    expect(() => report({ contact: {} })).toThrow(/contact/)
    expect(() => report({ contact: { email: 'nulle part' } })).toThrow(/email/)
    expect(() => report({ éditeur: party })).toThrow(/éditeur/)
  })
  it('can read the file of this repository', () => {
    expect(() => publisherReport(readFileSync('data/publisher.json', 'utf8'))).not.toThrow()
  })
})
