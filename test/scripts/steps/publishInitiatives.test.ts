import { expect, it } from 'vitest'
import type { Initiative } from '@/schema/initiative'
import { publishInitiatives } from '../../../scripts/steps/publishInitiatives'
import { commune } from '../support/commune'

const labels = {
  bassin: new Map(),
  departement: new Map([['61', 'Orne']]),
  region: new Map([['28', 'Normandie']]),
}
const byCode = new Map([
  ['61309', commune('61309', { name: 'Perche en Nocé', bassin: '61041', lon: 0.69581 })],
])
const initiative: Initiative = {
  ...{
    id: 'medicobus',
    title: 'Médicobus',
    axis: 'ambulatoire',
    type: 'mobile',
    scope: 'bassin',
  },
  ...{ departements: ['61'], regions: ['28'], professions: [], actors: [], problem: 'x', solution: 'y' },
  readings: [{ says: 'described', source: { title: 'Article', url: 'https://example.org/page' } }],
}
const publish = (rest: Partial<Initiative>) =>
  publishInitiatives([{ ...initiative, ...rest }], byCode, labels)

it('a commune gives its point, name and bassin', () => {
  expect(publish({ place: { commune: '61309', precision: 'commune' } })[0]).toMatchObject({
    ...{ lon: 0.6958, lat: 45, communeName: 'Perche en Nocé', bassin: '61041' },
  })
})

it('without a commune there is no point', () => {
  expect(publish({})[0]).not.toHaveProperty('lon')
})

it('an unknown commune, département or région stops the pipeline', () => {
  expect(() => publish({ place: { commune: '61999', precision: 'commune' } })).toThrow(
    'medicobus.json, champ « place.commune » : attendu le code d’une commune d’aujourd’hui, trouvé « 61999 ».',
  )
  expect(() => publish({ departements: ['60'] })).toThrow('champ « departements »')
  expect(() => publish({ regions: ['29'] })).toThrow('champ « regions »')
})
