import { describe, expect, it } from 'vitest'
import { spreadLabels } from '@/charts/spreadLabels'
import { trendGeometry } from '@/charts/trendGeometry'

const box = { width: 100, height: 100, left: 0, right: 20, top: 0, bottom: 0 }

describe('lines over the years', () => {
  it('put years apart by their true distance', () => {
    const trend = trendGeometry([{ name: 'a', values: [4, 3, 2] }], [2015, 2022, 2023], box)
    expect(trend.years.map(({ x }) => x)).toEqual([0, 70, 80])
    expect(trend.lines[0]?.dots.map(({ year }) => year)).toEqual([2015, 2022, 2023])
  })
  it('break where a year is not published, and draw no dot there', () => {
    const trend = trendGeometry([{ name: 'Corse', values: [4, 3, 'not-published'] }], [2015, 2022, 2023], box)
    expect(trend.lines[0]?.dots).toHaveLength(2)
    const gap = trendGeometry([{ name: 'a', values: [4, 'not-published', 3] }], [2015, 2022, 2023], box)
    expect(gap.lines[0]?.path.match(/M/g)).toHaveLength(2)
  })
  it('have no label without any figure', () => {
    const trend = trendGeometry(
      [{ name: 'Mayotte', values: ['not-published', 'not-published'] }],
      [2022, 2023],
      box,
    )
    expect(trend.lines[0]).toEqual({ path: '', dots: [], label: null })
  })
  it('show the threshold even when no value comes near it', () => {
    const trend = trendGeometry([{ name: 'a', values: [4, 4] }], [2022, 2023], box, 2.5)
    expect(trend.threshold).toBeGreaterThan(50)
    expect(trend.threshold).toBeLessThanOrEqual(100)
  })
})

describe('names side by side', () => {
  it('keep their distance and their order, inside the range', () => {
    expect(spreadLabels([10, 12, 50], 10, [0, 100])).toEqual([10, 20, 50])
    expect(spreadLabels([95, 99], 10, [0, 100])).toEqual([85, 95])
    expect(spreadLabels([12, 10], 10, [0, 100])).toEqual([20, 10])
  })
  it('take the room that each needs', () => {
    expect(spreadLabels([2, 30], [20, 40], [0, 100])).toEqual([10, 40])
  })
})
