import { describe, expect, it } from 'vitest'
import { rankOf } from '@/analysis/rank'

const values = [3, 1, 'not-published', 3, 5] as const

describe('rank', () => {
  it('counts from the low end, ties sharing the better rank', () => {
    expect(rankOf(values, 1, 'low')).toEqual({ rank: 1, ties: 0, total: 4, quartile: 0 })
    expect(rankOf(values, 0, 'low')).toEqual({ rank: 2, ties: 1, total: 4, quartile: 1 })
    expect(rankOf(values, 4, 'low')).toEqual({ rank: 4, ties: 0, total: 4, quartile: 3 })
  })
  it('counts from the high end', () => {
    expect(rankOf(values, 4, 'high')).toMatchObject({ rank: 1 })
    expect(rankOf(values, 1, 'high')).toMatchObject({ rank: 4 })
  })
  it('gives none to a missing value', () => {
    expect(rankOf(values, 2, 'low')).toBeNull()
    expect(rankOf(values, 99, 'low')).toBeNull()
  })
})
