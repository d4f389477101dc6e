import { describe, expect, it } from 'vitest'
import { insetGeometry } from '@/map/insetGeometry'
import type { TerritoryFeature } from '@/analysis/decodeBoundaries'

/** A square of half a degree near Fort-de-France, clockwise as d3-geo wants it. */
const square: TerritoryFeature = {
  type: 'Feature',
  properties: { code: '97209' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [-61.2, 14.4],
        [-61.2, 14.9],
        [-60.7, 14.9],
        [-60.7, 14.4],
        [-61.2, 14.4],
      ],
    ],
  },
}

describe('an overseas inset', () => {
  const inset = insetGeometry([square], 86, 60)

  it('draws its territory inside the box', () => {
    const [x, y] = inset.project(-60.95, 14.65) ?? [0, 0]
    expect(x).toBeCloseTo(43, 0)
    expect(y).toBeCloseTo(30, 0)
    expect(inset.paths.map(({ code }) => code)).toEqual(['97209'])
  })
  it('has a scale bar of round km, true at its latitude', () => {
    // 0.5° of longitude at 14.65° N is 53.8 km; the square is about 56 px high for 55.6 km.
    expect(inset.scale.km).toBe(20)
    expect(inset.scale.px).toBeGreaterThan(18)
    expect(inset.scale.px).toBeLessThan(23)
  })
})
