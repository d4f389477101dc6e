import { describe, expect, it } from 'vitest'
import type { TerritoryFeature } from '@/analysis/decodeBoundaries'
import { vectorMap } from '@/map/vectorMap'

/** A square, clockwise as d3-geo wants it; degrees. */
function square(code: string, lon: number, lat: number, side: number): TerritoryFeature {
  return {
    type: 'Feature',
    properties: { code },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [lon, lat],
          [lon, lat + side],
          [lon + side, lat + side],
          [lon + side, lat],
          [lon, lat],
        ],
      ],
    },
  }
}
const box = { width: 400, height: 200, margin: 0.25 }
const ambert = square('63003', 3.6, 45.4, 0.4)
const corte = square('2B096', 9, 42.2, 0.3)
const fortDeFrance = square('97209', -61.1, 14.6, 0.1)

describe('a small map', () => {
  it('puts what it frames in its middle, and leaves out what is far', () => {
    const map = vectorMap([ambert, corte], [ambert], box)
    expect(map.paths.map(({ code }) => code)).toEqual(['63003'])
    const [x, y] = map.project(3.8, 45.6) ?? [0, 0]
    expect(x).toBeCloseTo(200, 0)
    expect(y).toBeCloseTo(100, 0)
  })
  it('has no place for what lies outside the box', () => {
    expect(vectorMap([ambert], [ambert], box).project(9, 42)).toBeNull()
  })
  it('leans the meridians in Europe and not overseas', () => {
    const slope = (frame: TerritoryFeature, lon: number, lat: number) => {
      const map = vectorMap([frame], [frame], { ...box, margin: 0.45 })
      return (map.project(lon, lat + 0.02)?.[0] ?? 0) - (map.project(lon, lat)?.[0] ?? 0)
    }
    expect(Math.abs(slope(corte, 9.15, 42.35))).toBeGreaterThan(0.01)
    expect(slope(fortDeFrance, -61.05, 14.65)).toBeCloseTo(0, 6)
  })
  it('has a scale bar true to its width', () => {
    // 100 px of height hold 0.4° of latitude, 44.5 km: 2.25 px a km.
    const { km, px } = vectorMap([ambert], [ambert], box).scale
    expect(px / km).toBeGreaterThan(2.1)
    expect(px / km).toBeLessThan(2.4)
  })
  it('keeps shapes, as conic conformal does: a small square of ground stays one', () => {
    const map = vectorMap([ambert], [ambert], box)
    const [a, east, north] = [
      map.project(3.8, 45.6),
      map.project(3.8 + 0.02 / 0.69966, 45.6),
      map.project(3.8, 45.62),
    ]
    if (!a || !east || !north) throw new Error('not projected')
    const width = Math.hypot(east[0] - a[0], east[1] - a[1])
    expect(width / Math.hypot(north[0] - a[0], north[1] - a[1])).toBeCloseTo(1, 2)
  })
})
