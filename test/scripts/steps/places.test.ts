import { describe, expect, it } from 'vitest'
import { distanceToNearest } from '../../../scripts/steps/distanceToNearest'
import { facilityPlaces } from '../../../scripts/steps/facilityPlaces'
import { partNames } from '../../../scripts/steps/partNames'
import { chooseTowns } from '../../../scripts/steps/towns'
import { commune } from '../support/commune'

describe('distanceToNearest', () => {
  it('is 0 in an equipped commune, and the straight line to the nearest one elsewhere', () => {
    const communes = [
      commune('01001', { lon: 3, lat: 45 }),
      commune('01002', { lon: 3, lat: 45.1 }),
      commune('97101', { lon: -61, lat: 16 }),
    ]
    const [equipped, near, far] = distanceToNearest(communes, [1, 0, 0])
    expect(equipped).toBe(0)
    // A tenth of a degree along a meridian of a sphere of 6,371 km.
    expect(near).toBeCloseTo(11.12, 2)
    expect(far).toBeGreaterThan(6000)
  })
})

describe('facilityPlaces', () => {
  const paris = commune('75056', { name: 'Paris', lon: 2.35, lat: 48.86, bassin: '75056' })
  const saintDenis = commune('93066', { name: 'Saint-Denis', lon: 2.36, lat: 48.94, bassin: '75056' })
  const pierres = commune('69114', { name: 'Porte des Pierres Dorées', bassin: '69264' })
  const byCode = new Map([paris, saintDenis, pierres].map((own) => [own.code, own]))
  const parents: Record<string, string> = { '75101': '75056', '93059': '93066', '69159': '69114' }
  const toToday = (code: string) => parents[code] ?? code
  const cog = new Map(
    ['93059', '93066', '69159'].map((code) => [
      code,
      { code, name: `Ancienne ${code}`, departement: '', region: '', bassin: '' },
    ]),
  )
  const today = {
    year: '2026',
    communes: [],
    parents: new Map(),
    parts: new Map(),
    arrondissements: new Map([['75101', 'Paris 1er']]),
  }
  const names = partNames({ today, cog }, { byCode, toToday, absorbing: new Set(['93066']) })
  const row = (code: string, maisons: number, centres = 0) => ({
    ...{ code, maisons, centres },
    ...{ generalistes: 1, pharmacies: 1, infirmiers: 1 },
  })
  const places = facilityPlaces(
    ['maisons', 'centres'],
    [row('93066', 1), row('75101', 2, 4), row('93059', 1), row('69159', 1), row('75056', 0)],
    byCode,
    toToday,
    names,
  )

  it('keeps arrondissements and absorbed communes apart, under their own names, at the centre of the commune of today', () => {
    expect(places.code).toEqual(['69114', '75101', '93059', '93066'])
    expect(places.name).toEqual(['Porte des Pierres Dorées', 'Paris 1er', 'Ancienne 93059', 'Saint-Denis'])
    expect(places.lon).toEqual([3, 2.35, 2.36, 2.36])
  })

  it('gives a commune under a new code its code of today', () => {
    expect(places.code[0]).toBe('69114')
  })

  it('says the commune of today that each lies in, the city of an arrondissement', () => {
    expect(places.commune).toEqual(['69114', '75056', '93066', '93066'])
  })

  it('leaves out what has neither, and counts each kind', () => {
    expect(places.maisons).toEqual([1, 2, 1, 1])
    expect(places.centres).toEqual([0, 4, 0, 0])
  })
})

describe('chooseTowns', () => {
  it('names the most populated first and leaves out its suburbs and the overseas collectivities', () => {
    const towns = chooseTowns([
      commune('01001', { name: 'Bourg', population: 500, lon: 5 }),
      commune('75056', { name: 'Ville', population: 1000 }),
      commune('92012', { name: 'Banlieue', population: 900, lon: 3.05 }),
      commune('98735', { name: 'Papeete', population: 2000, bassin: '' }),
    ])
    expect(towns.name).toEqual(['Ville', 'Bourg'])
  })
})
