import { describe, expect, it } from 'vitest'
import type { PublishedInitiative } from '@/schema/initiative'
import { partitionCommunes } from '../../../../scripts/steps/partition'
import { farShare, meanDistance } from '../../../../scripts/steps/values/distance'
import { equipmentCount, equipmentRate } from '../../../../scripts/steps/values/equipment'
import { initiativeCount } from '../../../../scripts/steps/values/initiativeCount'
import { meanApl } from '../../../../scripts/steps/values/meanApl'
import { shareOf } from '../../../../scripts/steps/values/share'
import { telemedicine } from '../../../../scripts/steps/values/telemedicine'
import { underDense } from '../../../../scripts/steps/values/underDense'
import { commune } from '../../support/commune'

// Two bassins: B1 holds one commune of each département, B2 a Corsican one. The fourth commune is overseas, outside all.
const communes = [
  commune('01001', { bassin: 'B1', departement: '01', region: '84', population: 100 }),
  commune('69002', { bassin: 'B1', departement: '69', region: '84', population: 300 }),
  commune('2A004', { bassin: 'B2', departement: '2A', region: '94', population: 50 }),
  commune('98735', { bassin: '', departement: '987', region: '987', population: 999 }),
]
const partitions = partitionCommunes(communes)
const population = communes.map((own) => own.population)

describe('meanApl', () => {
  const weights = [100, 300, 50, 0]
  const vintages = meanApl({ '2022': [2, 4, 3, 9], '2023': [2, 4, 'not-published', 9] }, weights, partitions)

  it('weights communes, and counts a département by its own communes although a bassin straddles it', () => {
    expect(vintages['2023']?.bassin?.values).toEqual([3.5, 'not-published'])
    expect(vintages['2023']?.departement?.values).toEqual([2, 'not-published', 4])
  })

  it('the country is the mean of what is published', () => {
    expect(vintages['2022']?.france?.values).toEqual([Number((1550 / 450).toFixed(4))])
    expect(vintages['2023']?.france?.values).toEqual([3.5])
  })
})

describe('underDense', () => {
  it('counts people strictly below 2.5, out of those whose commune is published', () => {
    const vintages = underDense({ '2023': [2.499, 2.5, 'not-published', 1] }, population, partitions)
    expect(vintages['2023']?.bassin).toEqual({ values: [25, 'not-published'], base: [400, 'not-published'] })
    expect(vintages['2023']?.france).toEqual({ values: [25], base: [400] })
  })
})

describe('equipment', () => {
  it('a territory without any has 0, and rates are per 100,000 people', () => {
    const counts = [1, 1, 0, 5]
    expect(equipmentCount(counts, partitions).bassin?.values).toEqual([2, 0])
    expect(equipmentRate(counts, population, partitions).bassin?.values).toEqual([500, 0])
  })
})

describe('shareOf', () => {
  const share = (parts: Parameters<typeof shareOf>[0]) => shareOf(parts, partitions)

  it('adds parts and wholes up before dividing', () => {
    const bassin = share([{ part: 1, whole: 2 }, { part: 0, whole: 6 }, { part: 1, whole: 1 }, null])?.bassin
    expect(bassin).toEqual({ values: [12.5, 100], base: [8, 1] })
  })

  it('a share of no one is not 0 %', () => {
    const bassin = share([{ part: 0, whole: 0 }, { part: 0, whole: 0 }, null, null])?.bassin
    expect(bassin).toEqual({ values: ['no-base', 'not-published'], base: [0, 'not-published'] })
  })

  it('where a commune is not published and the others have no one, nothing can be said', () => {
    expect(share([{ part: 0, whole: 0 }, null, null, null])?.bassin?.values[0]).toBe('not-published')
  })
})

describe('distance to a maison de santé', () => {
  const kilometres = [0, 20, 15, 500]

  it('is weighted by people', () => {
    expect(meanDistance(kilometres, population, partitions).bassin?.values).toEqual([15, 15])
  })

  it('far is strictly beyond 15 km', () => {
    expect(farShare(kilometres, population, partitions).bassin).toEqual({
      values: [75, 0],
      base: [400, 50],
    })
  })
})

describe('initiativeCount', () => {
  const initiative = (rest: Partial<PublishedInitiative>): PublishedInitiative => ({
    ...{ id: 'x', title: 'x', axis: 'ambulatoire', type: 'mobile', scope: 'bassin', status: 'unknown' },
    ...{ departements: [], regions: [], professions: [], actors: [], problem: 'x', solution: 'y' },
    source: { title: 'x', url: 'https://example.org/' },
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
    regions,
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

describe('telemedicine', () => {
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
    expect(telemedicine(survey, partitions)).toEqual({
      france: { values: [44] },
      region: { values: [38, 'not-published'] },
    })
  })
})
