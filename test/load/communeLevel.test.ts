import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { INDICATORS, indicatorById, latestVintage } from '@/catalog/indicators'
import { formatValue } from '@/catalog/formatValue'
import type { IndicatorId } from '@/domain/indicatorIds'
import { isKnown } from '@/domain/value'
import { communeBoundaries, communeNeighbours } from '@/load/communeLevel'
import * as artefacts from '@/load/artefacts'
import { COMMUNE_LEVEL } from '@/schema/level'
import { FRR_CLASSES } from '@/schema/frrClass'
import { shapesAt } from '@/schema/boundaries'
import { extentOf } from '@/analysis/extentOf'
import { builtLevel } from '../support/communeLevel'

const built = <T>(file: string) => JSON.parse(readFileSync(`public/data/${file}`, 'utf8')) as T
const { known, make, table, valuesOf } = builtLevel()
const latest = (id: IndicatorId) => valuesOf(id).vintages[latestVintage(indicatorById(id))]?.[COMMUNE_LEVEL]
const sum = (values: readonly unknown[] = []) =>
  values.reduce<number>((total, value) => total + (typeof value === 'number' ? value : 0), 0)
const france = (id: IndicatorId) => {
  const file = built<{ vintages: Record<string, { france: { values: number[] } }> }>(`values/${id}.json`)
  return file.vintages[latestVintage(indicatorById(id))]?.france.values[0]
}

/** Indices of the arcs of a shape, whatever it is made of. */
const flat = (arcs: readonly unknown[]) => arcs.flat(2) as number[]

describe('the level of communes, as the page makes it', () => {
  it('has as many people as France, by code, each where its département is', () => {
    expect(sum(table.population)).toBe(france('population'))
    expect([...table.code].sort()).toEqual(table.code)
    expect(table.departement[table.code.indexOf('2A004')]).toBe('2A')
    expect(table.region.every(Boolean)).toBe(true)
    expect(sum(table.area)).toBeGreaterThan(600_000)
  })

  it.each(['maisons', 'centres', 'pharmacies', 'infirmiers', 'population'] as const)(
    'adds up to the national figure: %s',
    (id) => expect(sum(latest(id)?.values)).toBe(france(id)),
  )

  it('has DREES’s own APL, and the mean of these is France’s', () => {
    const apl = built<{ weight: unknown[]; apl: Record<string, unknown[]> }>('communes-apl.json')
    const vintage = latestVintage(indicatorById('apl'))
    const code = built<{ code: string[] }>('communes.json').code
    const weight = new Map(code.map((one, row) => [one, apl.weight[row]]))
    const source = new Map(code.map((one, row) => [one, apl.apl[vintage]?.[row]]))
    const values = latest('apl')?.values ?? []
    let part = 0
    let whole = 0
    table.code.forEach((one, row) => {
      const value = values[row]
      const own = weight.get(one)
      if (!isKnown(value) || typeof own !== 'number') return
      expect(value).toBeCloseTo(source.get(one) as number, 4)
      part += value * own
      whole += own
    })
    expect(part / whole).toBeCloseTo(france('apl') ?? 0, 2)
  })

  it('gives each intercommunalité a mean between its communes’ least and greatest', () => {
    const members = built<Record<string, string>>('epci/members.json')
    const { code } = built<{ epci: { code: string[] } }>('epci/territories.json').epci
    const means = built<{ vintages: Record<string, { epci: { values: unknown[] } }> }>('epci/values/apl.json')
    const found = means.vintages[latestVintage(indicatorById('apl'))]?.epci.values ?? []
    const values = latest('apl')?.values ?? []
    const byCode = new Map(table.code.map((one, row) => [one, values[row]]))
    const outside = code.filter((epci, at) => {
      const own = (members[epci] ?? '')
        .split(' ')
        .map((one) => byCode.get(one))
        .filter(isKnown)
      const mean = found[at]
      return typeof mean === 'number' && (mean < Math.min(...own) - 1e-4 || mean > Math.max(...own) + 1e-4)
    })
    expect(outside).toEqual([])
    expect(found.filter((mean) => typeof mean === 'number').length).toBeGreaterThan(code.length / 2)
  })

  it('has figures of every indicator that says so, one a commune', () => {
    for (const { id, levels, vintages } of INDICATORS) {
      if (!levels.includes(COMMUNE_LEVEL)) continue
      const made = valuesOf(id)
      for (const vintage of vintages)
        expect(made.vintages[vintage]?.[COMMUNE_LEVEL]?.values, id).toHaveLength(table.code.length)
    }
  })

  it('has the class of each in FRR, as many of each as the State’s list has, under its name', () => {
    const zoning = indicatorById('zonage-frr')
    const zones = latest('zonage-frr')?.values ?? []
    const counts = new Map<string, number>()
    for (const zone of zones) {
      const name = formatValue(zoning, zone)
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    // README-2.md: 14,941 out of it, 13,313 base, 4,456 plus, 2,134 transitional; 20 and 11 in part.
    expect(Object.fromEntries(counts)).toEqual({
      'hors FRR': 14_941,
      'FRR socle': 13_313,
      'FRR+': 4456,
      'FRR bénéficiaire': 2134,
      'FRR en partie': 31,
    })
    expect(zones[table.code.indexOf('63003')]).toBe(FRR_CLASSES.indexOf('socle'))
    expect(zones[table.code.indexOf('92051')]).toBe(FRR_CLASSES.indexOf('aucune'))
  })

  it('has a shape for each, around its centre or near it, and neighbours that name each other', () => {
    const boundaries = make(communeBoundaries())
    const shapes = shapesAt(boundaries, COMMUNE_LEVEL)
    expect(shapes.map(({ id }) => id)).toEqual(table.code)
    const far = shapes.filter(({ arcs }, row) => {
      const [west, south, east, north] = extentOf(boundaries, flat(arcs))
      const [lon, lat] = [table.lon[row]!, table.lat[row]!]
      return lon < west - 0.02 || lon > east + 0.02 || lat < south - 0.02 || lat > north + 0.02
    })
    expect(far.length).toBeLessThan(table.code.length / 1000)
    known.set('commune/boundaries.json', boundaries)
    const lists = make(communeNeighbours(artefacts.boundariesAt(COMMUNE_LEVEL)))[COMMUNE_LEVEL]!
    const sets = lists.map((own) => new Set(own))
    const alone = lists.flatMap((own, row) => own.filter((other) => !sets[other]?.has(row)))
    expect(alone).toEqual([])
    const names = (code: string) => lists[table.code.indexOf(code)]?.map((row) => table.name[row])
    expect(names('63003')).toContain('Job')
  })
})
