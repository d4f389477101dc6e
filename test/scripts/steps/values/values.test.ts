import { attachedBy } from '../../../support/attached'
import { describe, expect, it } from 'vitest'
import type { PublishedInitiative } from '@/schema/initiative'
import { partitionCommunes } from '../../../../scripts/steps/partition'
import { initiativeCount } from '../../../../scripts/steps/values/initiativeCount'
import { publishedShares } from '../../../../scripts/steps/values/publishedShares'
import { commune } from '../../support/commune'

// Two bassins: B1 holds one commune of each département, B2 a Corsican one. The fourth commune is overseas, outside all.
const communes = [
  commune('01001', { bassin: 'B1', departement: '01', region: '84', population: 100 }),
  commune('69002', { bassin: 'B1', departement: '69', region: '84', population: 300 }),
  commune('2A004', { bassin: 'B2', departement: '2A', region: '94', population: 50 }),
  commune('98735', { bassin: '', departement: '987', region: '987', population: 999 }),
]
const partitions = partitionCommunes(communes)

describe('initiativeCount', () => {
  const initiative = (rest: Partial<PublishedInitiative>): PublishedInitiative => ({
    ...{ id: 'x', title: 'x', axis: 'ambulatoire', type: 'mobile', scope: 'bassin', status: 'unknown' },
    ...{ departements: [], regions: [], groups: [] },
    ...rest,
  })
  const regions = new Map(communes.map(({ departement, region }) => [departement, region]))
  const counts = initiativeCount(
    [
      initiative({
        place: { commune: '01001', precision: 'commune' },
        bassin: 'B1',
        departements: ['01'],
        regions: ['84'],
      }),
      initiative({ departements: ['2A'], regions: ['94'] }),
      initiative({ regions: ['84', '94'] }),
      initiative({}),
      initiative({ elsewhere: 'Saint-Martin' }),
    ],
    attachedBy(regions, new Map([['01001', 'E1']])),
    partitions,
  )

  it('a bassin counts those whose commune is in it', () => {
    expect(counts?.bassin?.values).toEqual([1, 0])
  })

  it('a département counts those in it or that name it, each once, and no merely regional one', () => {
    expect(partitions.departement.codes).toEqual(['01', '2A', '69'])
    expect(counts?.departement?.values).toEqual([1, 1, 0])
  })

  it('a région counts those of several régions in each', () => {
    expect(counts?.region?.values).toEqual([2, 2])
  })

  it('the country counts all but those outside the 18 régions', () => {
    expect(counts?.france?.values).toEqual([4])
  })
})

describe('publishedShares', () => {
  const result = { question: 'telemedecine-ameliore-acces', group: 'ensemble', groupType: 'ensemble' }
  const survey = {
    questions: [],
    groups: [],
    results: [
      { ...result, level: 'france' as const, territory: 'FR', share: 44 },
      { ...result, level: 'region' as const, territory: '84', share: 38 },
      { ...result, group: 'liberaux', level: 'france' as const, territory: 'FR', share: 34 },
    ],
  }

  it('exists for the country and régions only; what is not published is said so', () => {
    expect(publishedShares(survey, 'telemedecine-ameliore-acces', partitions)).toEqual({
      france: { values: [44] },
      region: { values: [38, 'not-published'] },
    })
  })
})
