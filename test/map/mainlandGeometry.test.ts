import { describe, expect, it } from 'vitest'
import type { TerritoryFeature } from '@/analysis/decodeBoundaries'
import { mainlandGeometry } from '@/map/mainlandGeometry'

/** A box in degrees, wound as d3 has it: clockwise. */
const box = (code: string, west: number, south: number, east: number, north: number): TerritoryFeature => ({
  type: 'Feature',
  id: code,
  properties: { code },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, south],
        [west, north],
        [east, north],
        [east, south],
        [west, south],
      ],
    ],
  },
})

describe('the drawn mainland', () => {
  const drawn = mainlandGeometry([box('w', -4, 43, 3, 50), box('e', 3, 43, 8, 50)], 300, 280)
  it('has a path for each territory', () => {
    expect(drawn.paths.map(({ code }) => code)).toEqual(['w', 'e'])
    for (const { d } of drawn.paths) expect(d).toMatch(/^M/)
  })
  it('fits its frame, north up and east to the right', () => {
    const [brest, nice, lille] = [drawn.project(-4, 48), drawn.project(7.3, 43.7), drawn.project(3.06, 49.9)]
    expect(brest && nice && brest[0] < nice[0] && brest[1] < nice[1]).toBe(true)
    for (const at of [brest, nice, lille]) {
      expect(at?.[0]).toBeGreaterThanOrEqual(0)
      expect(at?.[0]).toBeLessThanOrEqual(300)
      expect(at?.[1]).toBeGreaterThanOrEqual(0)
      expect(at?.[1]).toBeLessThanOrEqual(280)
    }
  })
  it('keeps shapes, as conic conformal does: a small square of ground stays one', () => {
    const [a, east, north] = [drawn.project(2, 47), drawn.project(2.1466, 47), drawn.project(2, 47.1)]
    if (!a || !east || !north) throw new Error('not projected')
    const width = Math.hypot(east[0] - a[0], east[1] - a[1])
    const height = Math.hypot(north[0] - a[0], north[1] - a[1])
    expect(width / height).toBeCloseTo(1, 2)
  })
})
