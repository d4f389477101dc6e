import { describe, expect, it } from 'vitest'
import { formatNumber, formatOrdinal, formatPartialDate } from '@/i18n/format'

describe('French numbers', () => {
  it('have a decimal comma and a narrow no-break space every three digits', () => {
    expect(formatNumber(18004.5, 1)).toBe('18\u202f004,5')
  })
  it('have a true minus sign and no negative zero', () => {
    expect(formatNumber(-2.5, 1)).toBe('−2,5')
    expect(formatNumber(-0.001, 2)).toBe('0,00')
  })
})

describe('French ordinals', () => {
  it('are 1er, 2e, 94e', () => {
    expect([1, 2, 94].map(formatOrdinal)).toEqual(['1er', '2e', '94e'])
  })
})

describe('partial dates', () => {
  it('say no more than the source does', () => {
    expect(['2023', '2023-03', '2023-02-26'].map(formatPartialDate)).toEqual([
      '2023',
      'mars 2023',
      '26 févr. 2023',
    ])
  })
})
