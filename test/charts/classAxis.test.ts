import { describe, expect, it } from 'vitest'
import { classAxis } from '@/charts/classAxis'
import { histogramBars } from '@/charts/histogramBars'

const values = [1, 2, 2.4, 3, 3.2, 3.4, 4, 5, 6]
const breaks = [1.5, 2.5, 3.5, 4.5]

describe('the axis of classes', () => {
  it('is true to distance when every class can carry its count', () => {
    const axis = classAxis(values, breaks)
    expect(axis.kind).toBe('linear')
    expect(axis.at(2.5)).toBeCloseTo(axis.segments[1]?.x1 ?? 0, 9)
    expect(axis.segments).toHaveLength(5)
  })
  it('gives classes the same width when some would be too narrow', () => {
    const axis = classAxis([1, 2, 3, 1000, 2000, 90000], [2, 3, 1000])
    expect(axis.kind).toBe('stretched')
    expect(axis.segments.map(({ x0 }) => x0)).toEqual([0, 0.25, 0.5, 0.75])
    expect(axis.at(3)).toBeCloseTo(0.5, 9)
  })
  it('keeps an extreme value on the bar', () => {
    const axis = classAxis([...Array.from({ length: 400 }, (_, k) => k / 100), 80], breaks)
    expect(axis.at(80)).toBe(1)
  })
  it('stands without values or limits', () => {
    const axis = classAxis([], [])
    expect(axis.segments).toHaveLength(1)
    expect(Number.isFinite(axis.at(0))).toBe(true)
  })
})

describe('histogram bars', () => {
  it('count every value once, each in a bar of its own class', () => {
    const axis = classAxis(values, breaks)
    const bars = histogramBars(values, breaks, axis)
    expect(bars.reduce((sum, bar) => sum + bar.count, 0)).toBe(values.length)
    const perClass = [0, 1, 2, 3, 4].map((k) =>
      bars.filter((bar) => bar.classIndex === k).reduce((sum, bar) => sum + bar.count, 0),
    )
    expect(perClass).toEqual([1, 2, 3, 1, 2])
  })
  it('have the tallest at full height', () => {
    const bars = histogramBars(values, breaks, classAxis(values, breaks))
    expect(Math.max(...bars.map((bar) => bar.height))).toBe(1)
  })
})
