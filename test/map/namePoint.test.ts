import { describe, expect, it } from 'vitest'
import type { TerritoryFeature } from '@/analysis/decodeBoundaries'
import { namePoint } from '@/map/namePoint'

const ring = (...points: [number, number][]) => [...points, points[0]!]
const territory = (...rings: [number, number][][]): TerritoryFeature => ({
  type: 'Feature',
  properties: { code: 'x' },
  geometry: { type: 'MultiPolygon', coordinates: rings.map((one) => [one]) },
})

describe('the name of a territory', () => {
  it('stands in its middle', () => {
    expect(namePoint(territory(ring([0, 0], [4, 0], [4, 2], [0, 2])))).toEqual([2, 1])
  })
  it('stands on the territory, not beside it where that is hollow', () => {
    // A U: its box has its middle in the hollow.
    const [lon, lat] = namePoint(
      territory(ring([0, 0], [10, 0], [10, 10], [8, 10], [8, 4], [2, 4], [2, 10], [0, 10])),
    )
    expect(lat).toBeLessThan(4)
    expect(lon).toBe(5)
  })
  it('stands on its largest part, not on an island', () => {
    const [lon] = namePoint(
      territory(ring([0, 0], [4, 0], [4, 4], [0, 4]), ring([9, 1], [9.5, 1], [9.5, 3], [9, 3])),
    )
    expect(lon).toBe(2)
  })
})
