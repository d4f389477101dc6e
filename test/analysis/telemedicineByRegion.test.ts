import { expect, it } from 'vitest'
import { illustrations } from '@/analysis/illustrations'
import { telemedicineByRegion } from '@/analysis/telemedicineByRegion'
import type { PublishedInitiative } from '@/schema/initiative'

const initiative = (change: Partial<PublishedInitiative>): PublishedInitiative => ({
  id: 'essai',
  title: 'Essai',
  axis: 'ambulatoire',
  type: 'telemedecine',
  scope: 'region',
  status: 'active',
  departements: [],
  regions: [],
  groups: [],
  ...change,
})

const all = [
  initiative({ id: 'a', regions: ['27'] }),
  // Counted once in each région, even named twice.
  initiative({ id: 'b', regions: ['27', '94', '27'] }),
  initiative({ id: 'c', type: 'mobile', telemedicineUse: 'tele-expertise', regions: ['94'] }),
  initiative({ id: 'd', type: 'stage', axis: 'formation', regions: ['27'] }),
  initiative({ id: 'national', regions: [] }),
]

it('telemedicine initiatives are counted in every région they name, by type or by use', () => {
  expect(telemedicineByRegion(all)).toEqual(
    new Map([
      ['27', 2],
      ['94', 2],
    ]),
  )
})

it.each([
  [{ type: 'mobile' }, ['c']],
  [{ axis: 'formation' }, ['d']],
  [{ telemedicineUse: 'tele-expertise' }, ['c']],
  [{ id: 'b' }, ['b']],
  [{ telemedicineUse: 'teleradiologie' }, []],
] as const)('the filter %o of a proposal finds %o', (filter, ids) => {
  expect(illustrations(filter, all).map(({ id }) => id)).toEqual(ids)
})
