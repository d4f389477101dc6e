import { expect, it } from 'vitest'
import { weightedMean } from '@/analysis/weightedMean'

it('weights each value by its own weight', () => {
  // (2 × 100 + 5 × 300) / 400
  expect(weightedMean([0, 1], [2, 5], [100, 300])).toBe(4.25)
})

it('takes only the rows asked for', () => {
  expect(weightedMean([1], [2, 5], [100, 300])).toBe(5)
})

it('leaves out rows without a value or without a weight, and keeps true zeros', () => {
  expect(weightedMean([0, 1, 2], [0, 'not-published', 4], [100, 900, 'not-published'])).toBe(0)
  expect(weightedMean([0, 1], [0, 4], [100, 100])).toBe(2)
})

it('says why there is no mean', () => {
  expect(weightedMean([0, 1], ['not-published', 'not-published'], [10, 10])).toBe('not-published')
  expect(weightedMean([0, 1], ['not-published', 2.78], [10, 'not-published'])).toBe('no-weight')
  expect(weightedMean([0], [3], [0])).toBe('no-weight')
  expect(weightedMean([], [3], [1])).toBe('not-applicable')
})
