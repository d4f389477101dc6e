import { expect, it } from 'vitest'
import { welcomes, welcomesByCode } from '@/analysis/settle/welcome'
import { AXES, type PublishedInitiative } from '@/schema/initiative'
import { attachedBy } from '../../support/attached'

const attached = attachedBy(new Map([['63', '84']]))
const item = (id: string, rest: Partial<PublishedInitiative>): PublishedInitiative => ({
  ...{ id, title: id, axis: AXES[1], type: 'mobile', scope: 'commune', status: 'active' },
  ...{ departements: ['63'], regions: ['84'], groups: [], ...rest },
})
const placed = item('giat', { place: { commune: '63165', precision: 'commune' }, bassin: '23076' })
const wide = item('bourse', { scope: 'departement' })
const ids = (items: readonly PublishedInitiative[] | undefined) => items?.map(({ id }) => id) ?? []

it('une initiative d’une commune est dans son bassin, et n’est pas celle de tout le département', () => {
  const { inBassin, ofDepartement } = welcomesByCode([placed], attached)
  expect(ids(inBassin.get('23076'))).toEqual(['giat'])
  expect([...ofDepartement.keys()]).toEqual([])
})

it('une initiative de tout le département n’est recensée dans aucun de ses bassins', () => {
  const { inBassin, ofDepartement } = welcomesByCode([wide], attached)
  expect([...inBassin.keys()]).toEqual([])
  expect(ids(ofDepartement.get('63'))).toEqual(['bourse'])
})

it('une initiative de la seule partie d’un département n’est pas celle du département entier', () => {
  expect([...welcomesByCode([item('x', { scope: 'bassin' })], attached).ofDepartement.keys()]).toEqual([])
})

it('seule la formation accueille, et rien de ce qui est terminé', () => {
  expect(welcomes(placed)).toBe(true)
  expect(welcomes({ ...placed, status: 'ended' })).toBe(false)
  expect(welcomes({ ...placed, axis: AXES[0] })).toBe(false)
})
