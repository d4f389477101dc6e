import { describe, expect, it } from 'vitest'
import { circleRadius, circlesOf, circleSteps, WIDEST } from '@/domain/circle'

describe('discs of numbers', () => {
  it('have areas in proportion: a quarter of the number is half as wide', () => {
    expect(circleRadius(100, 100)).toBe(WIDEST)
    expect(circleRadius(25, 100)).toBe(WIDEST / 2)
  })
  it('are not drawn of nothing', () => {
    expect([circleRadius(0, 100), circleRadius(-5, 100), circleRadius(5, 0)]).toEqual([0, 0, 0])
  })
  it('are said by round numbers, the largest of which is shown', () => {
    expect(circleSteps(1300)).toEqual([1000, 200, 50])
    expect(circleSteps(49)).toEqual([20, 5, 1])
    expect(circleSteps(7)).toEqual([5, 1, 0.2])
    expect(circleSteps(0)).toEqual([])
  })
})

describe('the discs of some territories', () => {
  const places = { code: ['01', '02', '03'], lon: [5, 3, 4], lat: [46, 49, 47] }
  it('stand at their centres, one for each number above 0', () => {
    expect(circlesOf(places, [0, 1, 2], [100, 'not-published', 25])).toEqual([
      { code: '01', radius: WIDEST, lon: 5, lat: 46 },
      { code: '03', radius: WIDEST / 2, lon: 4, lat: 47 },
    ])
  })
  it('are as large where the largest is left out', () => {
    expect(circlesOf(places, [2], [100, 0, 25])).toEqual([
      { code: '03', radius: WIDEST / 2, lon: 4, lat: 47 },
    ])
  })
})
