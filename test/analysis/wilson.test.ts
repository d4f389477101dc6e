import { describe, expect, it } from 'vitest'
import { tellsApart, wilson } from '@/analysis/wilson'

const rounded = (share: number, n: number) => {
  const { low, high } = wilson(share, n) ?? { low: NaN, high: NaN }
  return [Math.round(low * 10) / 10, Math.round(high * 10) / 10]
}

describe('the Wilson interval of a share', () => {
  it.each([
    // Worked out by hand: p = .34, n = 100, z² = 3.8415; centre .3459, half-width .0912.
    [34, 100, [25.5, 43.7]],
    [50, 100, [40.4, 59.6]],
    // Near the ends it stays within 0 and 100, where ± would not.
    [0, 10, [0, 27.8]],
    [100, 10, [72.2, 100]],
    [44, 12500, [43.1, 44.9]],
  ])('of %d %% of %d', (share, n, bounds) => {
    expect(rounded(share, n)).toEqual(bounds)
  })

  it('does not exist where the number of answers is not published', () => {
    expect(wilson(34, undefined)).toBeNull()
    expect(wilson(34, 0)).toBeNull()
  })
})

describe('whether a share may be told from the national value', () => {
  it('says so only with an interval', () => {
    expect(tellsApart(wilson(34, 100), 44)).toBe('below')
    expect(tellsApart(wilson(38, 100), 44)).toBe('no')
    expect(tellsApart(wilson(60, 100), 44)).toBe('above')
    expect(tellsApart(null, 44)).toBe('unknown')
  })
})
