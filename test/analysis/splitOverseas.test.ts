import { expect, it } from 'vitest'
import type { TerritoryFeature } from '@/analysis/decodeBoundaries'
import { splitOverseas } from '@/analysis/splitOverseas'

const shape = (code: string) => ({ properties: { code } }) as TerritoryFeature
const codes = (features: readonly TerritoryFeature[]) => features.map(({ properties }) => properties.code)

it('la Corse reste avec la métropole, chaque outre-mer va dans son cadre', () => {
  const { mainland, overseas } = splitOverseas(
    ['2A004', '97105', '2B033', '97209', '97101'].map(shape),
    'bassin',
  )
  expect(codes(mainland)).toEqual(['2A004', '2B033'])
  expect(codes(overseas['971'])).toEqual(['97105', '97101'])
  expect(codes(overseas['972'])).toEqual(['97209'])
  expect(codes(overseas['973'])).toEqual([])
})

it('les régions d’outre-mer ont des codes à elles', () => {
  const { mainland, overseas } = splitOverseas(['94', '01', '06'].map(shape), 'region')
  expect(codes(mainland)).toEqual(['94'])
  expect(codes(overseas['971'])).toEqual(['01'])
  expect(codes(overseas['976'])).toEqual(['06'])
})
