import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { territoryFinder } from '@/analysis/decodeBoundaries'
import { initiativesAround } from '@/analysis/initiativesAround'
import { partsOf } from '@/analysis/locate'
import { regionsByDepartement } from '@/analysis/membership'
import { kmToShape } from '@/analysis/zone/kmToShape'
import type { TerritoryRef } from '@/domain/territory'
import type { Boundaries } from '@/schema/boundaries'
import type { PublishedInitiative } from '@/schema/initiative'
import { isMapLevel } from '@/schema/level'
import { published } from '../support/contribution'
import { attachedBy } from '../support/attached'
import { realBassins } from '../support/realBassins'
import { square } from '../support/shapes'

const boundaries = JSON.parse(readFileSync('public/data/boundaries.json', 'utf8')) as Boundaries
const attached = attachedBy(regionsByDepartement(realBassins.territories))
const shapeOf = ({ level, code }: TerritoryRef) => {
  const outline = isMapLevel(level) ? territoryFinder(boundaries, level).featureOf(code) : undefined
  return outline && partsOf(outline.geometry)
}
const MONTLUCON = { lon: 2.6, lat: 46.34, home: { commune: '03185', bassin: '03185' } }

const make = (id: string, change: Partial<PublishedInitiative>): PublishedInitiative => {
  const { place: _, ...rest } = published({ id })
  return { ...rest, departements: [], regions: [], ...change }
}
const moulins = { place: { commune: '03190', precision: 'indicative' }, lon: 3.33, lat: 46.57 } as const
const ALLIER = make('allier', { scope: 'departement', departements: ['03'], regions: ['84'], ...moulins })
const CHER = make('cher', { scope: 'departement', departements: ['18'], regions: ['24'] })
const HERE = make('ici', { scope: 'commune', departements: ['03'], lon: 2.6, lat: 46.34 })
const NEAR = make('pres', { scope: 'bassin', departements: ['03'], lon: 2.75, lat: 46.34 })
const REGION = make('region', { scope: 'region', regions: ['84'] })
const COUNTRY = make('pays', { scope: 'national' })

const seen = (items: PublishedInitiative[], place: Parameters<typeof initiativesAround>[1] = MONTLUCON) =>
  initiativesAround(items, place, attached, shapeOf)

describe('initiatives around a place', () => {
  it('puts what covers the place before what is near, the narrower first, whatever its anchor', () => {
    const rows = seen([REGION, CHER, NEAR, ALLIER, HERE, COUNTRY])
    expect(rows.map(({ item }) => item.id)).toEqual(['ici', 'allier', 'region', 'pres', 'cher'])
    expect(rows.map(({ wide }) => wide)).toEqual([false, true, true, false, true])
    expect(rows.slice(0, 3).map(({ km }) => km)).toEqual([0, 0, 0])
  })
  it('measures to the edge of a territory that lies elsewhere, and to the nearest of several', () => {
    const [cher] = seen([CHER])
    expect(cher?.km).toBeGreaterThan(10)
    expect(cher?.km).toBeLessThan(30)
    const [two] = seen([{ ...CHER, departements: ['18', '29'] }])
    expect(two?.km).toBe(cher?.km)
  })
  it('takes a regional one that names départements as far as these, unless it names only where it stands', () => {
    const regional = { scope: 'region' as const, regions: ['84'] }
    const elsewhere = make('ailleurs', { ...regional, departements: ['26', '69'] })
    expect(seen([elsewhere])[0]?.km).toBeGreaterThan(100)
    expect(seen([make('aussi', { ...regional, departements: ['26', '03'] })])[0]?.km).toBe(0)
    const lyon = { place: { commune: '69123', precision: 'commune' }, lon: 4.83, lat: 45.76 } as const
    expect(seen([make('siege', { ...regional, departements: ['69'], ...lyon })])[0]?.km).toBe(0)
  })
  it('takes a point of the map by the outlines alone', () => {
    expect(seen([ALLIER], { ...MONTLUCON, home: null })[0]?.km).toBe(0)
    expect(seen([ALLIER], { lon: 2.4, lat: 47.08, home: null })[0]?.km).toBeGreaterThan(30)
  })
  it('gives from Montluçon, of those published, all that covers the Allier before what stands further', () => {
    const rows = seen([...realBassins.initiatives])
    const covering = rows.filter(({ item, wide }) => wide && item.departements.includes('03'))
    expect(covering.length).toBeGreaterThan(0)
    for (const { km } of covering) expect(km).toBe(0)
    const first = rows.findIndex(({ item }) => covering.some((row) => row.item === item))
    expect(rows.slice(0, first).every(({ km }) => km === 0)).toBe(true)
  })
})

describe('the distance to a shape', () => {
  const island = [[square(3, 45, 1)], [square(10, 45, 1)]]
  it('is 0 inside and on the border, and that to the nearest side or corner outside', () => {
    expect(kmToShape(island, 3.5, 45.5)).toBe(0)
    expect(kmToShape(island, 3, 45.5)).toBe(0)
    // Half a degree of latitude, then of longitude at 45.5°.
    expect(kmToShape(island, 3.5, 46.5)).toBeCloseTo(55.6, 0)
    expect(kmToShape(island, 4.5, 45.5)).toBeCloseTo(39, 0)
    expect(kmToShape(island, 9.5, 45.5)).toBeCloseTo(39, 0)
  })
  it('counts a hole as outside, and an empty shape as out of reach', () => {
    expect(kmToShape([[square(3, 45, 3), square(4, 46, 1)]], 4.5, 46.9)).toBeCloseTo(11.1, 0)
    expect(kmToShape([], 3, 45)).toBe(Infinity)
  })
})
