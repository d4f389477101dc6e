import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { needResponseClass, needResponseCounts } from '@/analysis/bivariate'
import { nearestPlaces } from '@/analysis/nearestPlaces'
import { unanswered } from '@/analysis/needResponse'
import { rankOf } from '@/analysis/rank'
import { comparableSpace, similarTo } from '@/analysis/similar'
import { standardise } from '@/analysis/standardise'
import { COMPARABLE, type ComparableId } from '@/catalog/comparable'
import type { IndicatorId } from '@/domain/indicatorIds'
import { isKnown, type Value } from '@/domain/value'
import { DEFAULT_RULE } from '@/stores/urlRule'
import { readArtefacts } from '../../scripts/checks/readArtefacts'

const { territories, values, initiatives, facilities } = readArtefacts(resolve('public/data'))
const { bassin } = territories
const column = (id: IndicatorId, vintage: string) => values[id].vintages[vintage]?.bassin?.values ?? []

const columns: Record<ComparableId, readonly Value[]> = {
  population: bassin.population,
  density: bassin.population.map((people, row) => people / (bassin.area[row] ?? 1)),
  'plus-75': column('plus-75', '2022'),
  apl: column('apl', '2023'),
  generalistes: column('generalistes', '2024'),
  'distance-maison': column('distance-maison', '2024'),
}
const space = comparableSpace(
  COMPARABLE.map(({ id, reading }) => ({ id, scores: standardise(columns[id], reading) })),
)

describe('neighbours', () => {
  it.each(['bassin', 'departement', 'region'] as const)(
    'are symmetric between each %s and the next',
    (level) => {
      const lists = territories[level].neighbours
      const oneWay = lists.flatMap((list, row) => list.filter((other) => !lists[other]?.includes(row)))
      expect(oneWay).toEqual([])
      expect(lists.some((list, row) => list.includes(row))).toBe(false)
    },
  )
})

describe('comparable bassins', () => {
  it('are eight for each of the 1,707, never the bassin itself, nearest first', () => {
    for (let row = 0; row < bassin.code.length; row++) {
      const found = similarTo(space, row, 8)
      expect(found).toHaveLength(8)
      expect(found.some((other) => other.row === row)).toBe(false)
      const distances = found.map(({ distance }) => distance)
      expect(distances).toEqual([...distances].sort((a, b) => a - b))
    }
  })
  it('say for Corsica that access is not compared, and for Mayotte that age is not either', () => {
    const leftFor = (code: string) => similarTo(space, bassin.code.indexOf(code), 1)[0]?.left
    expect(leftFor('2A004')).toEqual(['apl'])
    expect(leftFor('97608')).toEqual(['plus-75', 'apl'])
    expect(leftFor('63003')).toEqual([])
  })
})

describe('ranks', () => {
  it.each([
    ['apl', '2023'],
    ['plus-75', '2022'],
  ] as const)('of %s run from 1 to n, without the missing', (id, vintage) => {
    const figures = column(id, vintage)
    const known = figures.filter(isKnown).length
    const ranks = figures.flatMap((_, row) => rankOf(figures, row, 'low') ?? [])
    expect(ranks).toHaveLength(known)
    expect(Math.min(...ranks.map(({ rank }) => rank))).toBe(1)
    expect(Math.max(...ranks.map(({ rank, ties }) => rank + ties))).toBe(known)
    // Every place of the ranking is taken exactly once, ties taking as many as they are.
    const places = new Set(
      ranks.flatMap(({ rank, ties }) => Array.from({ length: ties + 1 }, (_, k) => rank + k)),
    )
    expect(places.size).toBe(known)
  })
})

describe('need without a recorded response', () => {
  const located = initiatives.flatMap(({ lon, lat, bassin: code }) =>
    lon === undefined || lat === undefined ? [] : [{ lon, lat, code }],
  )
  const equipped = facilities.code.flatMap((_, row) => ((facilities.maisons[row] ?? 0) > 0 ? [row] : []))
  const places = {
    lon: equipped.map((row) => facilities.lon[row] ?? 0),
    lat: equipped.map((row) => facilities.lat[row] ?? 0),
  }
  const maisons = column('maisons', '2024').map(Number)
  const count = new Map<string, number>()
  for (const { code } of located) if (code) count.set(code, (count.get(code) ?? 0) + 1)
  const facts = {
    access: column('apl', '2023'),
    population: bassin.population,
    maisons,
    maisonKm: nearestPlaces(bassin, places).km,
    initiatives: bassin.code.map((code) => count.get(code) ?? 0),
    initiativeKm: nearestPlaces(bassin, {
      lon: located.map(({ lon }) => lon),
      lat: located.map(({ lat }) => lat),
    }).km,
  }

  it('by the default rule: 74 bassins and 994,113 people, as counted independently', () => {
    const found = unanswered(DEFAULT_RULE.rule, facts)
    expect([found.rows.length, found.people]).toEqual([74, 994_113])
    const first =
      [...found.rows].sort((a, b) => (bassin.population[b] ?? 0) - (bassin.population[a] ?? 0))[0] ?? -1
    expect(bassin.name[first]).toBe('Dammartin-en-Goële')
  })
  it('fills the nine cells with all bassins whose access is published', () => {
    const counts = needResponseCounts(
      facts.access.map((access, row) =>
        needResponseClass(access, (maisons[row] ?? 0) + (facts.initiatives[row] ?? 0)),
      ),
    )
    expect(counts.flat().reduce((sum, n) => sum + n, 0)).toBe(1689)
    expect(counts[0]).toEqual([118, 117, 77])
  })
})
