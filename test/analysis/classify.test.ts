import { describe, expect, it } from 'vitest'
import { classCounts, classOf } from '@/analysis/classify'
import { missingByReason } from '@/analysis/missing'

const APL = [1.5, 2.5, 3.5, 4.5]

describe('the class of a value', () => {
  it('is the upper one at a limit: 2.5 is not under-dense', () => {
    expect(classOf(2.49, APL)).toBe(1)
    expect(classOf(2.5, APL)).toBe(2)
  })
  it('is the first below all limits and the last above them', () => {
    expect(classOf(0, APL)).toBe(0)
    expect(classOf(12, APL)).toBe(4)
  })
})

describe('class counts', () => {
  it('count known values only: a missing one is not a zero', () => {
    expect(classCounts([0, 'not-published', 2, 2.5, 'no-weight'], APL)).toEqual([1, 1, 1, 0, 0])
  })
})

describe('missing values by reason', () => {
  it('keep their rows', () => {
    const found = missingByReason([1, 'not-published', 'no-weight', 'not-published'])
    expect([...found]).toEqual([
      ['not-published', [1, 3]],
      ['no-weight', [2]],
    ])
  })
})
