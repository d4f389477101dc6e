import { describe, expect, it } from 'vitest'
import { crossing } from '@/analysis/crossing'

const rows = [0, 1, 2, 3, 4, 5]

describe('two figures crossed', () => {
  it('are each in three classes of like size, from the lowest', () => {
    const found = crossing(rows, [1, 2, 3, 4, 5, 6], [60, 50, 40, 30, 20, 10])
    expect(found.counts).toEqual([
      [0, 0, 2],
      [0, 2, 0],
      [2, 0, 0],
    ])
    expect(found.cells.get(0)).toEqual({ x: 0, y: 2 })
    expect(found.missing).toBe(0)
  })
  it('leave out, and count, whatever lacks one of the two; classes are those of the others', () => {
    const found = crossing(rows, [1, 2, 3, 'not-published', 5, 6], [1, 2, 3, 400, 5, undefined])
    expect([...found.cells.keys()]).toEqual([0, 1, 2, 4])
    expect(found.missing).toBe(2)
    expect(found.yBreaks.every((limit) => limit <= 5)).toBe(true)
  })
  it('have fewer classes where most values are equal, and none of nothing', () => {
    const found = crossing(rows, [0, 0, 0, 0, 0, 7], [1, 2, 3, 4, 5, 6])
    expect(found.counts[0]?.length).toBe(found.xBreaks.length + 1)
    expect(found.counts.flat().reduce((sum, count) => sum + count)).toBe(rows.length)
    expect(crossing(rows, [], [])).toMatchObject({ counts: [[0]], missing: 6 })
  })
})
