import { describe, expect, it } from 'vitest'
import {
  classBreaks,
  classCounts,
  classFills,
  classOf,
  divergingBreaks,
  jenksBreaks,
  quantileBreaks,
} from '@/analysis/classes'

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

it('gives each territory the colour of its class, and none to those without a value', () => {
  const fills = classFills(['2A004', '63003', '97133'], ['not-published', 2.5, 0], [2.5], ['red', 'white'])
  expect([...fills]).toEqual([
    ['63003', 'white'],
    ['97133', 'red'],
  ])
})

describe('quantile limits', () => {
  it('cut ten values into five classes of two', () => {
    expect(quantileBreaks([10, 1, 9, 2, 8, 3, 7, 4, 6, 5], 5)).toEqual([2.8, 4.6, 6.4, 8.2])
  })
  it('drop limits that repeat, and one that would leave the first class empty', () => {
    expect(quantileBreaks([0, 0, 0, 0, 0, 0, 0, 1, 2, 3], 5)).toEqual([expect.closeTo(1.2, 9)])
  })
  it('give nothing for no value', () => {
    expect(quantileBreaks([], 5)).toEqual([])
  })
})

describe('Jenks limits', () => {
  it('fall in the gaps between groups', () => {
    expect(jenksBreaks([1, 2, 3, 50, 51, 52, 100, 101], 3)).toEqual([50, 100])
  })
  it('make fewer classes where there are fewer distinct values', () => {
    expect(jenksBreaks([4, 4, 7, 7], 5)).toEqual([7])
    expect(jenksBreaks([4, 4], 5)).toEqual([])
  })
})

describe('diverging limits', () => {
  it('are equal round steps with the centre in the middle', () => {
    const values = Array.from({ length: 101 }, (_, k) => k / 10)
    expect(divergingBreaks(values, 5)).toEqual([1, 3, 5, 7, 9])
  })
  it('are the centre alone where nothing differs from it', () => {
    expect(divergingBreaks([44, 44], 44)).toEqual([44])
  })
})

describe('limits by method', () => {
  it('leave missing values aside', () => {
    expect(classBreaks('quantile', [1, 'not-published', 2, 3, 4, 5], undefined)).toEqual(
      quantileBreaks([1, 2, 3, 4, 5], 5),
    )
  })
  it('have none around a national value that is not published', () => {
    expect(classBreaks('diverging', [1, 2, 3], 'not-published')).toEqual([])
  })
  it('keep fixed limits as they are', () => {
    expect(classBreaks('fixed', [9, 9], 3, [1.5, 2.5])).toEqual([1.5, 2.5])
  })
})
