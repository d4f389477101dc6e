import { describe, expect, it } from 'vitest'
import { stripGeometry } from '@/charts/stripGeometry'

describe('a strip', () => {
  const strip = stripGeometry([1, 2, 2, 3, 8], 100)

  it('starts at zero where values are near it, and ends on a round number', () => {
    expect(strip.domain).toEqual([0, 8])
    expect(strip.at(4)).toBe(50)
  })
  it('draws each distinct place once, darker where values meet', () => {
    const x = strip.levels.flatMap((level) => level.x)
    expect(x.sort((a, b) => a - b)).toEqual([12.5, 25, 37.5, 100])
    const opacityAt = (place: number) => strip.levels.find((level) => level.x.includes(place))?.opacity ?? 0
    expect(opacityAt(25)).toBeGreaterThan(opacityAt(12.5))
  })
  it('underlines the middle half', () => {
    expect(strip.middle).toEqual([25, 37.5])
    expect(stripGeometry([1, 2], 100).middle).toBeNull()
  })
  it('clamps a few extremes to the end of its axis, and says so', () => {
    const long = stripGeometry([...Array.from({ length: 999 }, (_, k) => k / 100), 5000], 200)
    expect(long.domain[1]).toBe(10)
    expect(long.beyond).toBe(true)
    expect(long.at(5000)).toBe(200)
    expect(stripGeometry([1, 2], 10, [50]).domain[1]).toBe(50)
  })
})
