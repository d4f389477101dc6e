import { describe, expect, it } from 'vitest'
import { dotPlot, type Dot } from '@/charts/dotPlot'

const dot = (id: string, share: number, change: Partial<Dot> = {}): Dot => ({
  id,
  label: id,
  share,
  interval: null,
  words: '',
  side: 'region',
  ...change,
})
const layout = { width: 600, names: 120, words: 100 }

describe('dots around a reference', () => {
  it('stand on a round axis that holds them all', () => {
    const plot = dotPlot([dot('a', 49), dot('b', 34)], 44, layout)
    expect(plot.ticks.map(({ value }) => value)).toEqual([30, 35, 40, 45, 50])
    expect(plot.ticks[0]?.x).toBe(plot.plot.left)
    expect(plot.ticks[4]?.x).toBe(plot.plot.right)
    // 44 is 14/20 of the way from 30 to 50.
    expect(plot.reference).toBeCloseTo(plot.plot.left + 0.7 * (plot.plot.right - plot.plot.left), 6)
  })
  it('write their value on the side that the line leaves free', () => {
    const { rows } = dotPlot([dot('a', 49), dot('b', 34)], 44, layout)
    expect(rows.map(({ valueAnchor }) => valueAnchor)).toEqual(['start', 'end'])
  })
  it('have ends only where the interval is known, and the axis holds them', () => {
    const { rows, ticks } = dotPlot(
      [dot('a', 34, { interval: { low: 25.5, high: 43.7 } }), dot('b', 38)],
      44,
      layout,
    )
    expect(rows[0]?.low).toBeDefined()
    expect(rows[1]?.low).toBeUndefined()
    expect(ticks[0]?.value).toBeLessThanOrEqual(25)
  })
  it('put groups after régions under a head of their own', () => {
    const plot = dotPlot([dot('g', 36, { side: 'group' }), dot('r', 49)], 44, layout)
    expect(plot.rows.map(({ id }) => id)).toEqual(['r', 'g'])
    expect(plot.groupHead).not.toBeNull()
    expect(dotPlot([dot('g', 36, { side: 'group' })], 44, layout).groupHead).toBeNull()
  })
  it('never leave 0 to 100', () => {
    const { ticks } = dotPlot([dot('a', 98), dot('b', 100)], null, layout)
    expect(ticks[ticks.length - 1]?.value).toBe(100)
    expect(dotPlot([dot('a', 1)], 0, layout).ticks[0]?.value).toBe(0)
  })
})
