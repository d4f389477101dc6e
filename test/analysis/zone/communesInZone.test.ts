import { describe, expect, it } from 'vitest'
import { communesTotals } from '@/analysis/zone/communesTotals'
import { communeIndex, communesInZone } from '@/analysis/zone/communesInZone'
import type { Zone } from '@/domain/zone'
import type { Communes, CommunesApl } from '@/schema/communes'
import { attachedBy } from '../../support/attached'
import { square } from '../../support/shapes'

/** Centres in 1e-4 degree. Weights and values chosen so that means can be checked by hand. */
const communes: Communes = {
  code: ['2A004', '2B096', '63003', '75056', '97411'],
  name: ['Ajaccio', 'Corte', 'Ambert', 'Paris', 'Saint-Denis'],
  postalCodes: ['20000', '20250', '63600', '', '97400'],
  lon: [87_387, 91_500, 37_419, 23_470, 554_504],
  lat: [419_192, 423_000, 455_493, 488_589, -208_789],
  population: [70_000, 7_000, 6_500, 2_100_000, 150_000],
  bassin: ['2A004', '2B096', '63003', '75056', '97411'],
}
const apl: CommunesApl = {
  weight: [100, 50, 10, 'not-published', 30],
  apl: {
    '2015': [4, 2, 1, 5, 3],
    '2022': [4, 2, 1, 5, 3],
    '2023': ['not-published', 'not-published', 1, 5, 4],
  },
  apl65: { '2022': [4, 2, 1, 5, 3], '2023': ['not-published', 'not-published', 1, 5, 4] },
}
const regions = new Map([
  ['2A', '94'],
  ['2B', '94'],
  ['63', '84'],
  ['75', '11'],
  ['974', '04'],
])
const index = communeIndex(communes)
const none: Zone = { within: null, circle: null, shape: null }
const names = (zone: Partial<Zone>) =>
  communesInZone(index, { ...none, ...zone }, attachedBy(regions, new Map([['2B096', '200073252']]))).map(
    (row) => communes.name[row],
  )

describe('the communes of a zone', () => {
  it('are those whose centre falls inside a shape', () => {
    expect(names({ shape: [[square(8.5, 41.3, 1.2)]] })).toEqual(['Ajaccio', 'Corte'])
    expect(names({ shape: [[square(8.5, 41.3, 1.2), square(9, 42.2, 0.3)]] })).toEqual(['Ajaccio'])
    expect(names({ shape: [[square(55.2, -21.4, 0.7)]] })).toEqual(['Saint-Denis'])
  })

  it('are those within a distance, by great circle', () => {
    // Ajaccio and Corte are 54 km apart.
    const circle = { lon: 8.7387, lat: 41.9192 }
    expect(names({ circle: { ...circle, km: 50 } })).toEqual(['Ajaccio'])
    expect(names({ circle: { ...circle, km: 75 } })).toEqual(['Ajaccio', 'Corte'])
  })

  it('are those of a territory by INSEE’s table, Corsica’s 2A and overseas included', () => {
    expect(names({ within: { level: 'region', code: '94' } })).toEqual(['Ajaccio', 'Corte'])
    expect(names({ within: { level: 'departement', code: '2B' } })).toEqual(['Corte'])
    expect(names({ within: { level: 'departement', code: '974' } })).toEqual(['Saint-Denis'])
    expect(names({ within: { level: 'bassin', code: '63003' } })).toEqual(['Ambert'])
    expect(names({ within: { level: 'epci', code: '200073252' } })).toEqual(['Corte'])
  })

  it('answer every condition at once', () => {
    const within = { level: 'departement', code: '2A' } as const
    expect(names({ within, shape: [[square(8.5, 41.3, 1.2)]] })).toEqual(['Ajaccio'])
    expect(names({ within, shape: [[square(3, 45, 1)]] })).toEqual([])
  })
})

describe('the figures of communes', () => {
  const of = (...rows: number[]) => communesTotals(rows, communes, apl)

  it('adds people and weights APL by standardised population', () => {
    expect(of(2, 4)).toEqual({
      communes: 2,
      population: 156_500,
      apl: [
        { vintage: '2015', mean: (1 * 10 + 3 * 30) / 40, published: 2 },
        { vintage: '2022', mean: 2.5, published: 2 },
        { vintage: '2023', mean: (1 * 10 + 4 * 30) / 40, published: 2 },
      ],
    })
  })

  it('says why there is no mean: not published in Corsica in 2023, no weight for Paris here', () => {
    expect(of(0, 1).apl[2]).toEqual({ vintage: '2023', mean: 'not-published', published: 0 })
    expect(of(3).apl[2]).toEqual({ vintage: '2023', mean: 'no-weight', published: 0 })
    expect(of().apl[0]).toEqual({ vintage: '2015', mean: 'not-applicable', published: 0 })
  })

  it('leaves the unpublished out of the mean, and counts the published', () => {
    expect(of(0, 2).apl[2]).toEqual({ vintage: '2023', mean: 1, published: 1 })
    expect(of(0, 2).population).toBe(76_500)
  })
})
