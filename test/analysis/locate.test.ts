import { readFileSync } from 'node:fs'
import { booleanPointInPolygon } from '@turf/turf'
import type { Feature, MultiPolygon, Polygon } from 'geojson'
import { describe, expect, it } from 'vitest'
import { territoryFeatures } from '@/analysis/decodeBoundaries'
import { locate, partsOf, polygonIndex } from '@/analysis/locate'
import type { Boundaries } from '@/schema/boundaries'
import { numbers, square } from '../support/shapes'

const shape = (
  code: string,
  geometry: Polygon | MultiPolygon,
): Feature<Polygon | MultiPolygon, { code: string }> => ({
  type: 'Feature',
  properties: { code },
  geometry,
})

const index = polygonIndex([
  shape('holed', { type: 'Polygon', coordinates: [square(0, 0, 4), square(1, 1, 1)] }),
  shape('islands', { type: 'MultiPolygon', coordinates: [[square(10, 0, 1)], [square(-60, 15, 1)]] }),
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

describe('among the 1,707 bassins de vie as drawn', () => {
  const boundaries = JSON.parse(readFileSync('public/data/boundaries.json', 'utf8')) as Boundaries
  const bassins = territoryFeatures(boundaries, 'bassin').features
  const real = polygonIndex(bassins)
  const bassinAt = (lon: number, lat: number) => locate(real, lon, lat)?.properties.code

  it.each([
    ['Ajaccio, in Corsica', 8.7387, 41.9192, '2A004'],
    ['Ambert', 3.7417, 45.5495, '63003'],
    ['Cilaos, in La Réunion: the bassin of Saint-Louis', 55.4722, -21.1347, '97414'],
    ['Le Palais, on Belle-Île', -3.1543, 47.3466, '56152'],
    ['the sea between Corsica and the mainland', 8, 42.9, undefined],
    ['Geneva, across the border', 6.1466, 46.2018, undefined],
  ])('%s', (_, lon, lat, code) => {
    expect(bassinAt(lon, lat)).toBe(code)
  })

  it('a point of a shared border is in both neighbours, and the first of the list is given', () => {
    const [ring = []] =
      partsOf(bassins.find(({ properties }) => properties.code === '63003')!.geometry)[0] ?? []
    const holders = ring.map(([lon = NaN, lat = NaN]) => ({
      found: bassinAt(lon, lat),
      codes: bassins
        .filter((bassin) => booleanPointInPolygon([lon, lat], bassin))
        .map(({ properties }) => properties.code),
    }))
    expect(holders.filter(({ codes }) => codes.length > 1).length).toBeGreaterThan(ring.length / 2)
    for (const { found, codes } of holders) expect(found).toBe(codes[0])
  })

  it('index and brute force agree on random points, at sea as on land', () => {
    const next = numbers(23)
    const points = Array.from({ length: 250 }, () => [-5 + 15 * next(), 41 + 10 * next()] as const)
    const brute = points.map(
      ([lon, lat]) => bassins.find((bassin) => booleanPointInPolygon([lon, lat], bassin))?.properties.code,
    )
    expect(points.map(([lon, lat]) => bassinAt(lon, lat))).toEqual(brute)
    expect(brute.filter(Boolean).length).toBeGreaterThan(50)
    expect(brute.filter((code) => code === undefined).length).toBeGreaterThan(50)
  })
})
