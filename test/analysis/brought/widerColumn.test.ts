import { describe, expect, it } from 'vitest'
import { widerColumn } from '@/analysis/brought/widerColumn'

const population = [100, 300, 600, 50]
const parts = { population, weights: population, holders: ['A', 'A', 'B', 'B'] }

describe('figures of wider territories', () => {
  it('add up, or are a mean weighted by people', () => {
    expect(widerColumn(['A', 'B'], parts, [1, 3, 5, 7], 'sum', 0)).toEqual([4, 12])
    // (100 × 1 + 300 × 3) ÷ 400; (600 × 5 + 50 × 7) ÷ 650
    expect(widerColumn(['A', 'B'], parts, [1, 3, 5, 7], 'mean', 2)).toEqual([2.5, 5.15])
  })
  it('are not known where parts of more than 5 % of the people have none', () => {
    expect(widerColumn(['A'], parts, ['not-published', 3, 5, 7], 'sum', 0)).toEqual(['not-brought'])
    const large = { population: [5, 95], weights: [5, 95], holders: ['A', 'A'] }
    expect(widerColumn(['A'], large, ['not-published', 3], 'mean', 0)).toEqual([3])
  })
  it('are a mean weighted by another column, of the parts that have one, as long as most people live there', () => {
    // (10 × 1 + 30 × 3) ÷ 40; of 650 people of B, 50 live where nothing says what the figure weighs.
    const weighed = { ...parts, weights: [10, 30, 1, 'not-published' as const] }
    expect(widerColumn(['A', 'B'], weighed, [1, 3, 5, 7], 'mean', 2)).toEqual([2.5, 'not-brought'])
    const heavy = { ...parts, weights: [90, 10, 0, 0] }
    expect(widerColumn(['A', 'B'], heavy, [1, 3, 5, 7], 'mean', 2)).toEqual([1.2, 'no-weight'])
  })
  it('are not known of a territory without parts, and a mean needs people', () => {
    expect(widerColumn(['C'], parts, [1, 3, 5, 7], 'sum', 0)).toEqual(['not-brought'])
    expect(widerColumn(['A'], { population: [0], weights: [0], holders: ['A'] }, [4], 'mean', 0)).toEqual([
      'no-weight',
    ])
    expect(widerColumn(['A'], { population: [0], weights: [0], holders: ['A'] }, [4], 'sum', 0)).toEqual([4])
  })
})
