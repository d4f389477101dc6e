import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decodeCommunes, encodeCommunes } from '@/analysis/own/communeSet'
import type { Communes } from '@/schema/communes'

const file = resolve(import.meta.dirname, '../../../public/data/communes.json')
const { code } = JSON.parse(readFileSync(file, 'utf8')) as Communes
/** Longest text that all that carries addresses leaves whole. */
const LONGEST = 1500

describe('a set of communes in an address', () => {
  it('comes back as it was, ascending, each once: Corsica, overseas and the first départements', () => {
    const codes = ['97411', '2B033', '01001', '2A004', '63003', '01001']
    expect(decodeCommunes(encodeCommunes(codes))).toEqual(['01001', '2A004', '63003', '2B033', '97411'])
  })
  it('holds the codes themselves: a new list of communes changes nothing to it', () => {
    // Order 7 (111), one commune (010), then 63003 = 492 × 128 + 27: 8 zeros, 493 in 9 bits, 27 in 7 bits.
    expect(encodeCommunes(['63003'])).toBe('266APab')
    expect(decodeCommunes('266APab')).toEqual(['63003'])
  })
  it('is short: 300 communes of neighbouring départements, and 300 of the whole country', () => {
    const near = code.filter((one) => /^(63|43|15)/.test(one)).filter((_, at) => at % 3 === 0)
    const far = code.filter((_, at) => at % 116 === 0)
    expect(near.length).toBeGreaterThan(290)
    expect(far.length).toBeGreaterThan(290)
    expect(encodeCommunes(near).length).toBeLessThan(LONGEST)
    expect(encodeCommunes(far).length).toBeLessThan(LONGEST)
  })
  it('holds every commune of the country', () => {
    expect(decodeCommunes(encodeCommunes(code))?.sort()).toEqual([...code].sort())
  })
  it('refuses what was cut, lengthened or never was one', () => {
    const text = encodeCommunes(code.slice(0, 40))
    for (let length = 0; length < text.length; length++)
      expect(decodeCommunes(text.slice(0, length))).toBeUndefined()
    expect(decodeCommunes(`${text}A`)).toBeUndefined()
    expect(decodeCommunes(`25${text.slice(2)}`)).toBeUndefined()
    expect(decodeCommunes('26é')).toBeUndefined()
  })
})
