import { expect, it } from 'vitest'
import { columnsOf, InitiativesSchema } from '@/domain/initiativeIndex'
import { parse } from '@/schema/parse'
import { published } from '../support/contribution'

const index = (
  { readings: _r, problem: _p, solution: _s, actors: _a, professions: _f, ...row } = published(),
) => row
const regionOf = { '63': '84', '43': '84', '2A': '94' }
const read = (value: unknown) => parse(InitiativesSchema, value, 'initiatives.json')

it('rows come back from columns as they were, ids and régions that were left out included', () => {
  const { place: _, ...placeless } = index()
  const rows = [
    { ...index(), lon: 3.74, lat: 45.55, communeName: 'Ambert', bassin: '63003', hasResult: true as const },
    {
      ...placeless,
      id: 'autre-nom',
      departements: ['63', '43'],
      failure: true as const,
      elsewhere: 'Saint-Martin',
    },
    { ...placeless, id: 'pays', departements: [], regions: ['84', '94'], groups: [] },
  ]
  const columns = columnsOf(rows, regionOf)
  expect(columns.id).toEqual([null, 'autre-nom', 'pays'])
  expect(columns.regions).toEqual([null, null, '84 94'])
  expect(read(JSON.parse(JSON.stringify(columns)))).toEqual(rows)
})

it('a column too short is refused: rows would be told of others', () => {
  const columns = columnsOf([index(), index()], regionOf)
  expect(() => read({ ...columns, title: ['Une seule'] })).toThrow('colonnes de même longueur')
})
