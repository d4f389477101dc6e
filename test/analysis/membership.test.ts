import { describe, expect, it } from 'vitest'
import { concerns, inTerritory, isOfWhole, territoryOf } from '@/analysis/membership'
import { LEVELS, type Level } from '@/schema/level'
import { attachedBy } from '../support/attached'
import type { PublishedInitiative } from '@/schema/initiative'

const attached = attachedBy(
  new Map([
    ['42', '84'],
    ['63', '84'],
    ['23', '75'],
    ['975', ''],
  ]),
  new Map([['63165', '200071199']]),
)

describe('the territories of a commune', () => {
  const of = (commune: string, bassin: string) =>
    LEVELS.map((level) => territoryOf({ commune, bassin }, level, attached))

  it('are told by itself, even where its bassin has its pole in another région', () => {
    expect(of('63165', '23076')).toEqual(['FR', '84', '63', '200071199', '23076', '63165'])
    expect(
      inTerritory({ commune: '63165', bassin: '23076' }, { level: 'region', code: '75' }, attached),
    ).toBe(false)
  })

  it('are no intercommunalité where none lists it', () => {
    expect(of('29155', '29155')).toEqual(['FR', '', '29', '', '29155', '29155'])
  })

  it('are none for an overseas collectivity, which has no bassin', () => {
    expect(of('97502', '')).toEqual(['', '', '', '', '', ''])
  })
})

describe('the territories of an initiative', () => {
  const base: PublishedInitiative = {
    ...{ id: 'x', title: 'x', axis: 'ambulatoire', type: 'mobile', scope: 'commune', status: 'unknown' },
    ...{ departements: ['63'], regions: ['84'], groups: [] },
  }
  const placed = { place: { commune: '63048', precision: 'commune' } as const, bassin: '42159' }
  const of = (item: Partial<PublishedInitiative>, level: Level, code: string) =>
    concerns({ ...base, ...item }, { level, code }, attached)

  it('are those of its commune, not those of the pole of its bassin', () => {
    expect(of(placed, 'departement', '63')).toBe(true)
    expect(of(placed, 'departement', '42')).toBe(false)
    expect(of(placed, 'bassin', '42159')).toBe(true)
  })

  it('are also those that it names, and no finer ones', () => {
    expect(of({}, 'departement', '63')).toBe(true)
    expect(of({}, 'region', '84')).toBe(true)
    expect(of({ departements: [] }, 'departement', '63')).toBe(false)
    expect(of({}, 'bassin', '42159')).toBe(false)
  })

  it('is the intercommunalité that lists its commune', () => {
    const there = { place: { commune: '63165', precision: 'commune' } as const, bassin: '23076' }
    expect(of(there, 'epci', '200071199')).toBe(true)
    expect(of(placed, 'epci', '200071199')).toBe(false)
  })

  it('are none outside the 18 régions', () => {
    expect(of({ departements: [], regions: [], elsewhere: 'Saint-Martin' }, 'france', 'FR')).toBe(false)
  })

  it('hold it as a whole only where it is as wide as they are', () => {
    const whole = (item: Partial<PublishedInitiative>, level: Level) =>
      isOfWhole({ ...base, ...item }, { level, code: '' })
    expect(whole({ scope: 'departement' }, 'departement')).toBe(true)
    expect(whole({ scope: 'departement' }, 'region')).toBe(false)
    expect(whole({ scope: 'bassin' }, 'departement')).toBe(false)
    expect(whole({ scope: 'national' }, 'region')).toBe(true)
    expect(whole({ scope: 'departement', ...placed }, 'departement')).toBe(false)
  })
})
