import { describe, expect, it } from 'vitest'
import { formatLimit, formatValue } from '@/catalog/formatValue'
import { indicatorById } from '@/catalog/indicators'

const apl = indicatorById('apl')
const older = indicatorById('generalistes-60-plus')

describe('a figure', () => {
  it('has the decimals of its indicator', () => {
    expect(formatValue(apl, 1.978)).toBe('1,98')
  })
  it('says why it is missing, never 0', () => {
    expect(formatValue(apl, 'not-published')).toBe('non publié')
    expect(formatValue(older, 'no-base')).toBe('sans objet')
  })
  it('is a count "on" a count under a hundred, and a percentage from there on', () => {
    expect(formatValue(older, 37.5, 8)).toBe('3 sur 8')
    expect(formatValue(older, 31.1, 55210)).toBe('31\u202f%')
    expect(formatValue(older, 31.1)).toBe('31\u202f%')
  })
  it('carries km', () => {
    expect(formatValue(indicatorById('distance-maison'), 12.34)).toBe('12,3\u00a0km')
  })
})

describe('a class limit', () => {
  it('has no needless decimals', () => {
    expect([2.5, 25].map((limit) => formatLimit(apl, limit))).toEqual(['2,5', '25'])
  })
})
