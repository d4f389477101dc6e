import { describe, expect, it } from 'vitest'
import { comparableSpace, distanceBetween, similarTo, whySimilar } from '@/analysis/similar'

/** Four places: Corte is the origin; Calvi 0.6/0.8 away; Mamoudzou has no second figure; Bastia is far. */
const space = comparableSpace([
  { id: 'size', scores: [0, 0.6, 0.1, 3] },
  { id: 'age', scores: [0, 0.8, 'not-published', 4] },
])

describe('comparable territories', () => {
  it('are ordered by the root mean square of their gaps', () => {
    const found = similarTo(space, 0, 3, 2)
    expect(found.map(({ row }) => row)).toEqual([1, 3])
    // √((0.36 + 0.64) / 2) and √((9 + 16) / 2)
    expect(found[0]?.distance).toBeCloseTo(Math.SQRT1_2, 12)
    expect(found[1]?.distance).toBeCloseTo(5 / Math.SQRT2, 12)
  })
  it('leave out a missing dimension, and say which', () => {
    const [nearest] = similarTo(space, 0, 1, 1)
    expect(nearest).toMatchObject({ row: 2, left: ['age'] })
    expect(nearest?.distance).toBeCloseTo(0.1, 12)
  })
  it('are not made from too few common dimensions', () => {
    expect(similarTo(space, 0, 9, 2).some(({ row }) => row === 2)).toBe(false)
  })
  it('never hold the territory itself, nor more than asked for', () => {
    for (const row of [0, 1, 2, 3]) {
      const found = similarTo(space, row, 2, 1)
      expect(found.some((other) => other.row === row)).toBe(false)
      expect(found.length).toBeLessThanOrEqual(2)
    }
  })
  it('are of the same group, however alike others are', () => {
    const apart = comparableSpace([{ id: 'a', scores: [0, 0, 1, 2] }], [true, false, true, true])
    expect(similarTo(apart, 0, 3, 1).map(({ row }) => row)).toEqual([2, 3])
    expect(distanceBetween(apart, 0, 1)).toBeNaN()
  })
  it('keep row order where distances are equal', () => {
    const twins = comparableSpace([{ id: 'a', scores: [0, 1, -1, 1] }])
    expect(similarTo(twins, 0, 3, 1).map(({ row }) => row)).toEqual([1, 2, 3])
    expect(similarTo(twins, 0, 2, 1).map(({ row }) => row)).toEqual([1, 2])
  })
})

describe('why two territories are comparable', () => {
  it('names what is close, nearest first, and what differs, farthest first', () => {
    const why = whySimilar([
      { id: 'a', gap: 0.25 },
      { id: 'b', gap: -0.1 },
      { id: 'c', gap: 0.4 },
      { id: 'd', gap: -0.5 },
      { id: 'e', gap: 2 },
    ])
    expect(why.close).toEqual(['b', 'a'])
    expect(why.different.map(({ id }) => id)).toEqual(['e', 'd'])
  })
})
