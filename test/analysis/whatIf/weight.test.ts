import { expect, test } from 'vitest'
import { FARTHEST_MIN, smoothWeight, stepWeight } from '@/analysis/whatIf/weight'

test('a GP counts whole within 10 minutes, for two thirds within 15, for one third within 20, not at all beyond', () => {
  expect([0, 10, 10.1, 15, 15.1, 20, 20.1].map(stepWeight)).toEqual([1, 1, 2 / 3, 2 / 3, 1 / 3, 1 / 3, 0])
})

test('an estimated time smooths the steps: half a step is lost at each limit', () => {
  // Φ(0) = 0.5, Φ(2.5) = 0.99379, Φ(5) ≈ 1, Φ(−2.5) = 0.00621
  expect(smoothWeight(10)).toBeCloseTo((0.5 + 0.99379 + 1) / 3, 4)
  expect(smoothWeight(15)).toBeCloseTo((0.00621 + 0.5 + 0.99379) / 3, 4)
  expect(smoothWeight(20)).toBeCloseTo((0 + 0.00621 + 0.5) / 3, 4)
})

test('in the GP’s own commune the weight is whole; far away it is nothing rather than little', () => {
  expect(smoothWeight(0)).toBe(1)
  expect(smoothWeight(24.9)).toBeGreaterThan(0)
  expect(smoothWeight(25.2)).toBe(0)
  expect(smoothWeight(FARTHEST_MIN)).toBe(0)
})
