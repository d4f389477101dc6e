import { describe, expect, it } from 'vitest'
import { meets } from '@/analysis/meets'
import { orderRows } from '@/analysis/orderRows'

const values = [3, 'not-published', 1, 3, 0] as const

describe('rows in order', () => {
  it('go up or down, equal ones keeping their order', () => {
    expect(orderRows([0, 1, 2, 3, 4], values, 'asc')).toEqual([4, 2, 0, 3, 1])
    expect(orderRows([0, 1, 2, 3, 4], values, 'desc')).toEqual([0, 3, 2, 4, 1])
  })
  it('end with what has no figure, whatever the direction', () => {
    for (const direction of ['asc', 'desc'] as const)
      expect(orderRows([1, 0, 9], values, direction)).toEqual([0, 1, 9])
  })
})

describe('a threshold', () => {
  it('says strictly or not', () => {
    expect(meets(2.5, '<', 2.5)).toBe(false)
    expect(meets(2.5, '≤', 2.5)).toBe(true)
    expect(meets(2.5, '>', 2.5)).toBe(false)
    expect(meets(2.5, '≥', 2.5)).toBe(true)
  })
  it('is met by no missing value', () => {
    expect(meets('not-published', '<', 9)).toBe(false)
    expect(meets(undefined, '≥', 0)).toBe(false)
  })
})
