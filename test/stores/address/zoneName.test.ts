import { expect, it } from 'vitest'
import { mapParams } from '@/stores/address/map'
import { zoneName } from '@/stores/address/values'
import { encodeShape } from '@/analysis/zone/encodeShape'
import { square } from '../../support/shapes'

it.each([
  ['Corse.geojson', 'Corse'],
  ['secteur nord-est (2026).json', 'secteur nord-est (2026)'],
  ['<b>.geojson', ''],
  ['a'.repeat(80), 'a'.repeat(60)],
])('le nom d’une zone est celui de son fichier, ou rien : %s', (file, name) =>
  expect(zoneName(file)).toBe(name),
)

it('le nom d’une zone va dans l’adresse avec elle, et n’y reste pas sans elle', () => {
  const zone = encodeShape([[square(3, 45, 1)]])
  const { state, problems } = mapParams.read({ zone, nom: 'Corse' })
  expect([state.shapeName, problems]).toEqual(['Corse', []])
  expect(mapParams.write(state)).toEqual({ zone, nom: 'Corse' })
  expect(mapParams.write({ ...state, shape: null })).toEqual({})
  expect(mapParams.read({ nom: 'Corse' }).problems).toHaveLength(1)
  expect(mapParams.read({ zone, nom: '<b>' }).problems).toHaveLength(1)
})
