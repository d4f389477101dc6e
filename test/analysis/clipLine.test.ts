import { describe, expect, it } from 'vitest'
import { clipLine } from '@/analysis/clipLine'

describe('a line cut by a square', () => {
  it('that crosses it is kept from edge to edge', () => {
    expect(clipLine([-10, 4, 20, 4], false, 0, 10)).toEqual([[0, 4, 10, 4]])
    expect(clipLine([4, 20, 4, -10], false, 0, 10)).toEqual([[4, 10, 4, 0]])
  })
  it('that leaves and comes back is two lines', () => {
    expect(clipLine([5, 5, 15, 5, 15, 7, 5, 7], false, 0, 10)).toEqual([
      [5, 5, 10, 5],
      [10, 7, 5, 7],
    ])
  })
  it('that lies outside, even along it, is none', () => {
    expect(clipLine([-5, 0, -5, 10], false, 0, 10)).toEqual([])
    expect(clipLine([12, -5, 30, 40], false, 0, 10)).toEqual([])
  })
  it('is whole where it lies inside', () => {
    const line = [1, 1, 9, 1, 5, 8]
    expect(clipLine(line, false, 0, 10)).toEqual([line])
  })
})

describe('a ring cut by a square', () => {
  it('stays one closed ring, along the edges', () => {
    expect(clipLine([5, 5, 15, 5, 15, 7, 5, 7, 5, 5], true, 0, 10)).toEqual([
      [5, 5, 10, 5, 10, 7, 5, 7, 5, 5],
    ])
  })
  it('that holds the square is the square, turning the same way', () => {
    const [ring = []] = clipLine([-5, -5, 15, -5, 15, 15, -5, 15, -5, -5], true, 0, 10)
    expect(ring.slice(-2)).toEqual(ring.slice(0, 2))
    let area = 0
    for (let k = 0; k < ring.length - 2; k += 2)
      area += (ring[k] ?? 0) * (ring[k + 3] ?? 0) - (ring[k + 2] ?? 0) * (ring[k + 1] ?? 0)
    expect(area / 2).toBe(100)
  })
  it('that lies outside is none', () => {
    expect(clipLine([12, 0, 20, 0, 20, 9, 12, 0], true, 0, 10)).toEqual([])
  })
})
