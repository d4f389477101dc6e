import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { expect, it } from 'vitest'
import { locate, polygonIndex } from '@/analysis/locate'

const square = (x: number, y: number, side = 1) => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
]
const shape = (
  code: string,
  geometry: Polygon | MultiPolygon,
): Feature<Polygon | MultiPolygon, { code: string }> => ({
  type: 'Feature',
  properties: { code },
  geometry,
})

const index = polygonIndex([
  shape('holed', { type: 'Polygon', coordinates: [square(0, 0, 4), square(1, 1)] }),
  shape('islands', { type: 'MultiPolygon', coordinates: [[square(10, 0)], [square(-60, 15)]] }),
])
const codeAt = (lon: number, lat: number) => locate(index, lon, lat)?.properties.code

it('finds the polygon that holds a point', () => {
  expect(codeAt(3, 3)).toBe('holed')
})

it('leaves a hole out', () => {
  expect(codeAt(1.5, 1.5)).toBeUndefined()
})

it('finds each part of a territory in several parts, and not what lies between them', () => {
  expect([codeAt(10.5, 0.5), codeAt(-59.5, 15.5), codeAt(-20, 8)]).toEqual(['islands', 'islands', undefined])
})
