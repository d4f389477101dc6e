import { expect, it } from 'vitest'
import { nearestPlaces } from '@/analysis/nearestPlaces'

it('finds the nearest place of each origin, as the crow flies', () => {
  // One degree of latitude is 111.2 km.
  const found = nearestPlaces({ lon: [9, 9], lat: [42, 43] }, { lon: [9, 9], lat: [42.1, 44] })
  expect(found.row).toEqual([0, 0])
  expect(found.km[0]).toBeCloseTo(11.12, 1)
  expect(found.km[1]).toBeCloseTo(100.1, 0)
})
it('says so when there is no place at all', () => {
  expect(nearestPlaces({ lon: [9], lat: [42] }, { lon: [], lat: [] })).toEqual({ row: [-1], km: [Infinity] })
})
