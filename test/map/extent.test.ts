import { describe, expect, it } from 'vitest'
import { FRANCE_BOUNDS, overlaps, showsFrance } from '@/map/extent'

describe('what a view holds', () => {
  it('touches what it overlaps and what shares an edge', () => {
    expect(overlaps([0, 0, 2, 2], [1, 1, 3, 3])).toBe(true)
    expect(overlaps([0, 0, 2, 2], [2, 0, 3, 1])).toBe(true)
    expect(overlaps([0, 0, 2, 2], [3, 0, 4, 1])).toBe(false)
  })
  it('is France when nearly all the mainland is in it', () => {
    expect(showsFrance(FRANCE_BOUNDS)).toBe(true)
    expect(showsFrance([2, 45, 4, 46])).toBe(false)
  })
})
