import { describe, expect, it } from 'vitest'
import { thinLine, type Point } from '@/analysis/thinLine'

describe('a line with fewer points', () => {
  it('loses what lies near the straight line, and keeps its ends', () => {
    const line: Point[] = [
      [0, 0],
      [5, 0.4],
      [10, 0],
      [15, 6],
      [20, 0],
    ]
    expect(thinLine(line, 1)).toEqual([
      [0, 0],
      [10, 0],
      [15, 6],
      [20, 0],
    ])
  })
  it('is the same from either end, so that neighbours still fit', () => {
    const line: Point[] = [
      [0, 0],
      [1, 2],
      [2, 1],
      [3, 3],
      [7, 0],
      [9, 4],
    ]
    expect(thinLine([...line].reverse(), 1.2)).toEqual([...thinLine(line, 1.2)].reverse())
  })
  it('stays a shape when it is a closed one, however small', () => {
    const islet: Point[] = [
      [0, 0],
      [0.1, 0.2],
      [0.3, 0.2],
      [0.3, 0],
      [0, 0],
    ]
    const thin = thinLine(islet, 5)
    expect(thin.length).toBeGreaterThanOrEqual(4)
    expect(thin[0]).toEqual(thin[thin.length - 1])
  })
  it('leaves a line of two points as it is', () => {
    expect(
      thinLine(
        [
          [0, 0],
          [1, 1],
        ],
        10,
      ),
    ).toEqual([
      [0, 0],
      [1, 1],
    ])
  })
})
