import { describe, expect, it } from 'vitest'
import { formatDifference } from '@/catalog/formatDifference'
import { indicatorById } from '@/catalog/indicators'

describe('a difference', () => {
  it('between shares is made before rounding: 10,4 and 10,6 are 0,2 apart, not 1 point', () => {
    const share = indicatorById('sous-dense')
    expect(share.decimals).toBe(0)
    expect(formatDifference(share, 10.6 - 10.4)).toMatchObject({ size: '0,2', way: 1, plural: false })
    expect(formatDifference(share, 10.4 - 10.6)).toMatchObject({ size: '0,2', way: -1 })
  })
  it('is none once it rounds to 0, and has no sign then', () => {
    expect(formatDifference(indicatorById('sous-dense'), -0.04)).toMatchObject({ size: '0,0', way: 0 })
  })
  it('elsewhere has the decimals of its indicator', () => {
    expect(formatDifference(indicatorById('apl'), -1.234)).toMatchObject({ size: '1,23', way: -1 })
    expect(formatDifference(indicatorById('maisons'), 12)).toMatchObject({ size: '12', plural: true })
  })
})
