import { describe, expect, it } from 'vitest'
import { betterFirst } from '@/analysis/betterFirst'

/** Row 0 is one's own; the others are in the order of their likeness. */
const similar = [1, 2, 3, 4, 5].map((row) => ({ row, distance: row / 10 }))

describe('territories alike', () => {
  it('come with those that do better first, the best first, then the most alike', () => {
    const found = betterFirst(similar, [2, 1.5, 2.4, 'not-published', 3, 1.9], 0)
    expect(found.map(({ row }) => row)).toEqual([4, 2, 1, 3, 5])
    expect(found.map(({ gain }) => gain?.toFixed(2) ?? null)).toEqual([
      '1.00',
      '0.40',
      '-0.50',
      null,
      '-0.10',
    ])
    expect(found[0]?.distance).toBe(0.4)
  })
  it('are not better for a difference that is not shown', () => {
    const found = betterFirst(similar.slice(0, 2), [2, 1, 2.004], 0)
    expect(found.map(({ row }) => row)).toEqual([1, 2])
    expect(found[1]?.gain).toBe(0)
  })
  it('are in no better order where one’s own figure is missing', () => {
    const found = betterFirst(similar, ['not-published', 1, 2, 3, 4, 5], 0)
    expect(found.map(({ row }) => row)).toEqual([1, 2, 3, 4, 5])
    expect(found.every(({ gain }) => gain === null)).toBe(true)
  })
})
