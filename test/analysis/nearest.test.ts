import { describe, expect, it } from 'vitest'
import { nearest, nearestPlaces, pointIndex } from '@/analysis/nearest'

// Paris, Lyon, Marseille, Cayenne
const index = pointIndex([2.3522, 4.8357, 5.3698, -52.33], [48.8566, 45.764, 43.2965, 4.93])

describe('nearest', () => {
  it('gives rows from the nearest on, with great-circle kilometres', () => {
    const [first, second] = nearest(index, 4.8357, 45.764, 2)
    expect(first).toEqual({ row: 1, km: 0 })
    expect(second?.row).toBe(2)
    expect(second?.km).toBeCloseTo(277.5, 0)
  })

  it('knows that a degree of longitude is short in the north: 1.3 of them beat one of latitude', () => {
    const places = pointIndex([0, 1.3], [61, 60])
    expect(nearest(places, 0, 60, 1)[0]?.row).toBe(1)
  })

  it('stops at the greatest distance, and gives fewer where there are fewer', () => {
    expect(nearest(index, 2.35, 48.86, 10, 5).map(({ row }) => row)).toEqual([0])
    expect(nearest(index, 2.35, 48.86, 10)).toHaveLength(4)
    expect(nearest(pointIndex([], []), 2.35, 48.86, 1)).toEqual([])
  })
})

describe('the nearest of each', () => {
  it('finds the nearest place of each origin, as the crow flies', () => {
    // One degree of latitude is 111.2 km.
    const found = nearestPlaces({ lon: [9, 9], lat: [42, 43] }, { lon: [9, 9], lat: [42.1, 44] })
    expect(found.row).toEqual([0, 0])
    expect(found.km[0]).toBeCloseTo(11.12, 1)
    expect(found.km[1]).toBeCloseTo(100.1, 0)
  })
  it('says so when there is no place at all', () => {
    expect(nearestPlaces({ lon: [9], lat: [42] }, { lon: [], lat: [] })).toEqual({
      row: [-1],
      km: [Infinity],
    })
  })
})
