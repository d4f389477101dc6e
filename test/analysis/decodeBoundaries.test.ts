import { bbox } from '@turf/turf'
import { expect, test } from 'vitest'
import { territoryFeatures, territoryFinder } from '@/analysis/decodeBoundaries'
import { twoBassins } from '../support/twoBassins'

test('un territoire décodé seul est celui de la maille entière', () => {
  const { features } = territoryFeatures(twoBassins, 'bassin')
  const { featureOf } = territoryFinder(twoBassins, 'bassin')
  expect(features).toHaveLength(2)
  for (const feature of features) expect(featureOf(feature.properties.code)).toEqual(feature)
  expect(featureOf('99999')).toBeUndefined()
})

test('une partie d’une maille se décode sans le reste', () => {
  const { features } = territoryFeatures(twoBassins, 'bassin', (code) => code === '01002')
  expect(features).toEqual(territoryFeatures(twoBassins, 'bassin').features.slice(1))
})

test('la boîte d’un territoire est celle de ses points, sans qu’il soit décodé', () => {
  const { featureOf, boundsOf } = territoryFinder(twoBassins, 'bassin')
  for (const code of ['01001', '01002']) expect(boundsOf(code)).toEqual(bbox(featureOf(code)!))
  expect(boundsOf('99999')).toBeUndefined()
})
