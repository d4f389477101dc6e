import { describe, expect, it } from 'vitest'
import { asksEmbed, embedAddress, fullAddress, mergeSearch } from '@/domain/embed'

describe('parameters written before the hash', () => {
  it.each([
    ['', '#/?ind=apl', null],
    ['?embed=1', '', '#/?embed=1'],
    ['?embed=1', '#/soigner-demain', '#/soigner-demain?embed=1'],
    ['?embed=1&ind=apl', '#/?ind=maisons', '#/?ind=maisons&embed=1'],
    ['?sel=bassin%3A63003', '#', '#/?sel=bassin%3A63003'],
  ])('%s%s become %s', (search, hash, expected) => {
    expect(mergeSearch(search, hash)).toBe(expected)
  })
})

describe('a view alone', () => {
  it('is asked for on either side of the hash, by 1 only', () => {
    expect(asksEmbed('?embed=1', '')).toBe(true)
    expect(asksEmbed('', '#/soigner-demain?bloc=carte&embed=1')).toBe(true)
    expect(asksEmbed('?embed=0', '#/')).toBe(false)
    expect(asksEmbed('', '#/?ind=embed')).toBe(false)
  })
  it('has the address of the same view, in a subfolder too', () => {
    const address = 'https://exemple.fr/carte/?vue=45.5,3.7,9&sel=bassin:63003'
    expect(embedAddress(address)).toBe('https://exemple.fr/carte/?vue=45.5,3.7,9&sel=bassin:63003&embed=1')
    expect(fullAddress(embedAddress(address))).toBe(address)
  })
  it('leads back to the whole page, without what only concerns the frame', () => {
    expect(fullAddress('https://exemple.fr/soigner-demain/?embed=1&bloc=carte')).toBe(
      'https://exemple.fr/soigner-demain/',
    )
  })
})
