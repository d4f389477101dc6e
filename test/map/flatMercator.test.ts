import { geoMercator, geoPath } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import type { TerritoryFeature } from '@/analysis/decodeBoundaries'
import { flatMercator } from '@/map/flatMercator'

/** A triangle in Guyane, clockwise as d3-geo wants it. */
const triangle: TerritoryFeature = {
  type: 'Feature',
  properties: { code: '97301' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [-54.4, 2.4],
        [-53.1, 5.7],
        [-51.7, 4.1],
        [-54.4, 2.4],
      ],
    ],
  },
}

describe('the flat Mercator of the insets', () => {
  const flat = flatMercator([triangle], [86, 60], [4, 2])
  const d3 = geoMercator().fitExtent(
    [
      [4, 2],
      [82, 58],
    ],
    triangle,
  )

  it('puts places where d3-geo puts them, to a tenth of a pixel', () => {
    for (const place of [
      [-53.1, 5.7],
      [-52.3, 4.9],
      [-54.4, 2.4],
    ] as [number, number][]) {
      const [x = NaN, y = NaN] = d3(place) ?? []
      expect(flat(place)[0]).toBeCloseTo(x, 1)
      expect(flat(place)[1]).toBeCloseTo(y, 1)
    }
  })
  it('comes back from pixels to degrees', () => {
    const [lon, lat] = flat.invert(flat([-52.3, 4.9]))
    expect(lon).toBeCloseTo(-52.3, 6)
    expect(lat).toBeCloseTo(4.9, 6)
  })
  it('draws the corners of an area as d3-geo does', () => {
    const corners = (path: string | null) => path?.match(/-?[\d.]+/g)?.map(Number) ?? []
    const expected = corners(geoPath(d3).digits(1)(triangle))
    const drawn = corners(flat.path(triangle.geometry))
    for (const corner of [0, 1]) expect(drawn[corner]).toBeCloseTo(expected[corner] ?? NaN, 0)
    expect(flat.path(triangle.geometry)).toMatch(/^M[\d.,]+L[\d.,]+L[\d.,]+Z$/)
  })
})
