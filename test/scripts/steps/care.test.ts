import { describe, expect, it } from 'vitest'
import { indicatorById } from '@/catalog/indicators'
import { agesByCommune } from '../../../scripts/steps/agesByCommune'
import { maternityYears } from '../../../scripts/steps/maternityYears'
import { meanByCommune } from '../../../scripts/steps/meanByCommune'
import { namedPlaces, withNamedPlaces } from '../../../scripts/steps/namedPlaces'
import { givenValues, withGiven } from '../../../scripts/steps/values/givenValues'
import { partitionCommunes } from '../../../scripts/steps/partition'
import type { EmergencyRow } from '../../../scripts/sources/emergencies'
import type { MaternityRow } from '../../../scripts/sources/maternities'
import { commune } from '../support/commune'

const same = (code: string) => code

describe('a figure of communes that have merged', () => {
  it('is their mean, weighted by the weights of the source, which add up', () => {
    const rows = [
      { code: '01001', value: 100, weight: 300 },
      { code: '01002', value: 200, weight: 100 },
      { code: '01999', value: 5, weight: 5 },
    ]
    const merged = (code: string) => (code === '01999' ? undefined : '01001')
    const { values, weights, unmatched } = meanByCommune(rows, [commune('01001')], merged)
    expect([values, weights, unmatched]).toEqual([[125], [400], ['01999']])
  })

  it('is missing where no row has a value, and is that of the only row where none has a weight', () => {
    const rows = [
      { code: '01001', value: null, weight: 300 },
      { code: '01002', value: 7, weight: null },
    ]
    const { values } = meanByCommune(rows, [commune('01001'), commune('01002'), commune('01003')], same)
    expect(values).toEqual(['not-published', 7, 'not-published'])
  })
})

it('the second file of ages is read only where the first has nothing', () => {
  const communes = ['01001', '97101', '97601'].map((code) => commune(code, { population: 200 }))
  const shares = [
    { code: '01001', value: 99 },
    { code: '97101', value: 8.5 },
  ]
  const { sums } = agesByCommune([{ code: '01001', people: 100, over75: 12 }], shares, communes, same)
  expect(sums).toEqual([{ people: 100, over75: 12 }, { people: 200, over75: 17 }, null])
})

it('a figure that a producer publishes is taken as it is, and is missing where there is none: a 0 is a 0', () => {
  const one = commune('01001')
  const given = [
    { indicator: 'orl', vintage: '2024', level: 'departement', code: one.departement, value: 0 },
    { indicator: 'orl', vintage: '2024', level: 'france', code: 'FR', value: 2.9 },
  ] as const
  const values = givenValues(indicatorById('orl'), given, partitionCommunes([one]))['2024']
  expect(values?.departement?.values).toEqual([0])
  expect(values?.region?.values).toEqual(['not-published'])
  expect(values?.france?.values).toEqual([2.9])
})

describe('figures that no communes make', () => {
  const corsican = { ...commune('2A004'), departement: '2A' }
  const partitions = partitionCommunes([commune('01001'), corsican])
  const made = {
    '2023': {
      departement: {
        values: partitions.departement.codes.map((code) => (code === '2A' ? 'not-published' : 3)),
      },
    },
  } as const
  const row = (vintage: string, level: 'france' | 'departement', code: string, value: number) => ({
    ...{ indicator: 'apl' as const, vintage, level, code, value },
  })
  const corsica = [row('2023', 'departement', '2A', 3.87), row('2023', 'departement', '2B', 3.7)]
  const apl = {
    ...indicatorById('apl'),
    given: { '2023': { departement: ['2A'] }, '2024': { france: 'all' } },
  } as const

  it('are taken for the territories told only, and make a vintage that other levels do not have', () => {
    const given = [...corsica, row('2023', 'departement', '01', 9), row('2024', 'france', 'FR', 3.72)]
    const values = withGiven(apl, made, given, partitions)
    const found = Object.fromEntries(
      partitions.departement.codes.map((code, k) => [code, values['2023']?.departement?.values[k]]),
    )
    expect(found).toEqual({ '01': 3, '2A': 3.87 })
    expect(values['2024']).toEqual({ france: { values: [3.72] } })
  })

  it('stay missing where the producer gives none, and give way to what communes make', () => {
    const [own] = Object.values(withGiven(apl, made, [], partitions)['2023'] ?? {})
    expect(own?.values).toContain('not-published')
    const values = withGiven(
      apl,
      { '2024': { france: { values: [3.5] } } },
      [row('2024', 'france', 'FR', 3.72)],
      partitions,
    )
    expect(values['2024']?.france?.values).toEqual([3.5])
  })
})

describe('named places', () => {
  const hospital: EmergencyRow = {
    ...{ finess: '010000024', name: 'CH de Fleyriat', code: '01451', lat: 46.22, lon: 5.2, visits: 900 },
    ...{ adult: true, child: true, seasonal: false, branch: false, doubtful: true },
  }
  const maternity: MaternityRow = {
    ...{
      year: '2023',
      finess: '010000024',
      name: 'CH Fleyriat',
      type: '2b',
      code: '01451',
      address: '900 rte',
    },
    ...{ beds: 35, deliveries: 1946, lat: 46.2, lon: 5.2 },
  }
  const byCode = new Map([['01451', commune('01451')]])

  it('a site with an emergency department and a maternity is one place, doubtful where registers disagree', () => {
    const { places, details } = namedPlaces([hospital], [maternity], [], byCode, same)
    expect(places).toHaveLength(1)
    expect(places[0]).toMatchObject({ lon: 5.2, lat: 46.22, standing: 1 })
    expect(details).toMatchObject({ care: ['ae'], visits: [900], type: ['2b'], deliveries: [1946] })
  })

  it('a maternity without a point stands at the centre of its commune; one in no bassin is left out', () => {
    const [noPoint, elsewhere] = [
      { ...maternity, finess: '1', lat: null, lon: null },
      { ...maternity, finess: '2', code: '97502' },
    ]
    const { places } = namedPlaces([], [noPoint, elsewhere], [], byCode, same)
    const { lon, lat } = commune('01451')
    expect(places).toMatchObject([{ finess: '1', lon, lat, standing: 2 }])
  })

  it('come after the places known by commune, each in its own columns', () => {
    const empty = { code: [], name: [], lon: [], lat: [], commune: [], bassin: [], maisons: [], centres: [] }
    const table = withNamedPlaces(empty, namedPlaces([hospital], [], [], byCode, same))
    expect(table).toMatchObject({ code: ['010000024'], maisons: [0], urgences: [1], maternites: [0] })
  })
})

it('a maternity is one row, under the name of its last year, with the years in which it is in the file', () => {
  const row = { type: '1', address: '', beds: null, deliveries: null, lat: null, lon: null, code: '01451' }
  const rows: MaternityRow[] = [
    { ...row, year: '2016', finess: '1', name: 'Clinique neuve' },
    { ...row, year: '2013', finess: '1', name: 'Clinique' },
    { ...row, year: '2013', finess: '2', name: 'Ailleurs', code: '97502' },
  ]
  expect(maternityYears(rows, new Map([['01451', commune('01451')]]), same)).toEqual({
    ...{ code: ['1'], name: ['Clinique neuve'], commune: ['01451'], bassin: ['B1'], years: [[2013, 2016]] },
    ...{ lon: [3], lat: [45], standing: [2] },
  })
})
