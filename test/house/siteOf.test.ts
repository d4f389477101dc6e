import { describe, expect, it } from 'vitest'
import { siteOf } from '../../scripts/house/siteOf'
import { temporaryFolder } from '../scripts/support/temporaryFolder'

const at = (site: string | null, asked?: string) =>
  siteOf(temporaryFolder({ 'data/publisher.json': JSON.stringify({ site }) }), asked ?? '')

describe('where the site is read', () => {
  it('is a folder, whether or not its address ends with a bar', () => {
    expect(at('https://soins.example/carte')).toBe('https://soins.example/carte/')
    expect(at('https://soins.example/carte/')).toBe('https://soins.example/carte/')
  })
  it('is not known until it is filled in', () => expect(at(null)).toBeUndefined())
  it('is said for one build, as where it is tried', () =>
    expect(at('https://soins.example/', 'http://127.0.0.1:4173/essai')).toBe('http://127.0.0.1:4173/essai/'))
})
