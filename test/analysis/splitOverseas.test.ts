import { expect, it } from 'vitest'
import type { TerritoryFeature } from '@/analysis/decodeBoundaries'
import { splitOverseas } from '@/analysis/splitOverseas'
import { square } from '../support/shapes'

const shape = (code: string, lon: number, lat: number): TerritoryFeature => ({
  type: 'Feature',
  properties: { code },
  geometry: { type: 'MultiPolygon', coordinates: [[square(lon, lat, 0.01)]] },
})
const codes = (features: readonly TerritoryFeature[]) => features.map(({ properties }) => properties.code)

it('la Corse reste avec la métropole, chaque outre-mer va dans son cadre, quel que soit son code', () => {
  const { mainland, overseas } = splitOverseas([
    shape('200067643', 8.7, 41.9),
    shape('249710070', -61.5, 16.2),
    shape('2B033', 9.4, 42.7),
    shape('97209', -61, 14.6),
    shape('01', -61.6, 16.1),
    shape('94', 8.7, 41.9),
    shape('06', 45.2, -12.8),
  ])
  expect(codes(mainland)).toEqual(['200067643', '2B033', '94'])
  expect(codes(overseas['971'])).toEqual(['249710070', '01'])
  expect(codes(overseas['976'])).toEqual(['06'])
  expect(codes(overseas['972'])).toEqual(['97209'])
  expect(codes(overseas['973'])).toEqual([])
})
