import { expect, test } from 'vitest'
import { territoryFeatures, territoryFinder } from '@/analysis/decodeBoundaries'
import { twoBassins } from '../support/twoBassins'

test('un territoire décodé seul est celui de la maille entière', () => {
  const { features } = territoryFeatures(twoBassins, 'bassin')
  const find = territoryFinder(twoBassins, 'bassin')
  expect(features).toHaveLength(2)
  for (const feature of features) expect(find(feature.properties.code)).toEqual(feature)
  expect(find('99999')).toBeUndefined()
})

test('une partie d’une maille se décode sans le reste', () => {
  const { features } = territoryFeatures(twoBassins, 'bassin', (code) => code === '01002')
  expect(features).toEqual(territoryFeatures(twoBassins, 'bassin').features.slice(1))
})
