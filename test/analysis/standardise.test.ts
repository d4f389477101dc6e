import { describe, expect, it } from 'vitest'
import { standardise } from '@/analysis/standardise'

describe('standard scores', () => {
  it('are distances to the mean in standard deviations', () => {
    // mean 4, variance (4 + 0 + 4) / 3
    const deviation = Math.sqrt(8 / 3)
    expect(standardise([2, 4, 6], 'linear')).toEqual([-2 / deviation, 0, 2 / deviation])
  })
  it('take the logarithm of what is skewed', () => {
    const [low, middle, high] = standardise([1, 10, 100], 'log')
    expect(low).toBeCloseTo(-Math.sqrt(1.5), 9)
    expect(middle).toBeCloseTo(0, 9)
    expect(high).toBeCloseTo(Math.sqrt(1.5), 9)
  })
  it('leave a missing value its reason, out of mean and deviation', () => {
    expect(standardise([1, 'not-published', 3], 'linear')).toEqual([-1, 'not-published', 1])
  })
  it('say that the logarithm of zero has no meaning, where a square root or log(1 + x) has', () => {
    expect(standardise([0, 1, 1], 'log')[0]).toBe('not-applicable')
    expect(standardise([0, 4], 'sqrt')).toEqual([-1, 1])
    expect(standardise([0, 4], 'log1p')).toEqual([-1, 1])
  })
  it('are all 0 where nothing differs', () => {
    expect(standardise([5, 5], 'linear')).toEqual([0, 0])
  })
})
