import { describe, expect, it } from 'vitest'
import { concerns, inTerritory, isOfWhole, territoryOf } from '@/analysis/membership'
import { LEVELS, type Level } from '@/schema/level'
import type { PublishedInitiative } from '@/schema/initiative'

const regions = new Map([
  ['42', '84'],
  ['63', '84'],
  ['23', '75'],
  ['975', ''],
])

describe('the territories of a commune', () => {
  const of = (commune: string, bassin: string) =>
    LEVELS.map((level) => territoryOf({ commune, bassin }, level, regions))

  it('are told by itself, even where its bassin has its pole in another région', () => {
    expect(of('63165', '23076')).toEqual(['FR', '84', '63', '23076'])
    expect(inTerritory({ commune: '63165', bassin: '23076' }, { level: 'region', code: '75' }, regions)).toBe(
      false,
    )
  })

  it('are none for an overseas collectivity, which has no bassin', () => {
    expect(of('97502', '')).toEqual(['', '', '', ''])
  })
})

describe('the territories of an initiative', () => {
  const base: PublishedInitiative = {
    ...{ id: 'x', title: 'x', axis: 'ambulatoire', type: 'mobile', scope: 'commune', status: 'unknown' },
    ...{ departements: ['63'], regions: ['84'], groups: [] },
  }
  const placed = { place: { commune: '63048', precision: 'commune' } as const, bassin: '42159' }
  const of = (item: Partial<PublishedInitiative>, level: Level, code: string) =>
    concerns({ ...base, ...item }, { level, code }, regions)

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
