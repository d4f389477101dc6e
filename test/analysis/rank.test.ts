import { describe, expect, it } from 'vitest'
import { placeAmong } from '@/analysis/rank'

const values = [3, 1, 'not-published', 3, 5] as const

describe('rank', () => {
  it('counts from the low end, ties sharing the better rank', () => {
    expect(placeAmong(values, values[1], 'low')).toEqual({ rank: 1, ties: 1, total: 4, quartile: 0 })
    expect(placeAmong(values, values[0], 'low')).toEqual({ rank: 2, ties: 2, total: 4, quartile: 1 })
    expect(placeAmong(values, values[4], 'low')).toEqual({ rank: 4, ties: 1, total: 4, quartile: 3 })
  })
  it('counts from the high end', () => {
    expect(placeAmong(values, values[4], 'high')).toMatchObject({ rank: 1 })
    expect(placeAmong(values, values[1], 'high')).toMatchObject({ rank: 4 })
  })
  it('gives none to a missing value', () => {
    expect(placeAmong(values, values[2], 'low')).toBeNull()
    expect(placeAmong(values, undefined, 'low')).toBeNull()
  })
})
