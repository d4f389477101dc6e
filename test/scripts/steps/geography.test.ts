import { expect, it } from 'vitest'
import type { TodaysCommune } from '../../../scripts/sources/communesToday'
import { buildGeography } from '../../../scripts/steps/geography'

const place = (code: string, population: number | null = 100): TodaysCommune => ({
  code,
  name: code,
  departement: code.startsWith('97') ? code.slice(0, 3) : code.slice(0, 2),
  region: '84',
  population,
  postalCodes: ['99999'],
})
const in2024 = (code: string, bassin: string) =>
  [code, { code, name: code, departement: '01', region: '84', bassin }] as const

const needed = {
  today: {
    year: '2026',
    communes: [place('69123'), place('01187'), place('55039', null), place('98735')],
    parents: new Map([
      ['01330', '01187'],
      ['69381', '69123'],
    ]),
    parts: new Map(),
    arrondissements: new Map([['69381', 'Lyon 1er Arrondissement']]),
  },
  cog: new Map([in2024('01187', 'B1'), in2024('01330', 'B2'), in2024('69123', 'B3'), in2024('55039', 'B1')]),
  centres: new Map(['69123', '01187', '55039', '98735'].map((code) => [code, { lon: 1, lat: 2 }])),
  postalCodes: new Map([['69381', ['69001']]]),
  intercommunalites: {
    names: new Map(),
    ofCommune: new Map([
      ['69123', 'E1'],
      ['01187', 'E2'],
    ]),
  },
}

it('builds the communes of today, sorted, with the bassin that INSEE gives them', () => {
  const { communes, partitions, absorbing } = buildGeography(needed)
  expect(communes.map(({ code, bassin }) => [code, bassin])).toEqual([
    ['01187', 'B1'],
    ['55039', 'B1'],
    ['69123', 'B3'],
    ['98735', ''],
  ])
  expect([...absorbing]).toEqual(['01187'])
  // B2 has lost its only commune to B1; the overseas collectivity is in no territory.
  expect(partitions.bassin).toEqual({ codes: ['B1', 'B3'], members: [[0, 1], [2]] })
  expect(partitions.france.members).toEqual([[0, 1, 2]])
  // The second commune is in no intercommunalité.
  expect(partitions.epci).toEqual({ codes: ['E1', 'E2'], members: [[2], [0]] })
})

it('a city has the postal codes of its arrondissements; where the base has none, those of Etalab', () => {
  const { byCode } = buildGeography(needed)
  expect(byCode.get('69123')?.postalCodes).toEqual(['69001'])
  expect(byCode.get('01187')?.postalCodes).toEqual(['99999'])
})

it('a village without inhabitants has population 0', () => {
  expect(buildGeography(needed).byCode.get('55039')?.population).toBe(0)
})

it('a commune without a centre stops the pipeline, by name', () => {
  expect(() => buildGeography({ ...needed, centres: new Map() })).toThrow(
    'attendu le centre de 69123 (69123), trouvé rien',
  )
})
