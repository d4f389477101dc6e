import { describe, expect, it } from 'vitest'
import { storyOf, type StoryFacts } from '@/catalog/story'
import type { IndicatorId } from '@/domain/indicatorIds'
import type { Value } from '@/domain/value'

const told = (
  values: Partial<Record<IndicatorId, Value>>,
  ranks: Partial<Record<IndicatorId, number>> = {},
  more: Partial<StoryFacts> = {},
) =>
  storyOf({
    many: 'bassins de vie',
    value: (id) => values[id] ?? 'not-published',
    base: () => 'not-published',
    france: () => 20,
    comparable: () => null,
    rank: (id) => (ranks[id] === undefined ? null : { rank: ranks[id], total: 100 }),
    ...more,
  })

describe('the first paragraph of a territory', () => {
  it('says nothing of what is ordinary, missing or among too few', () => {
    expect(told({ 'apl-dentistes': 50, 'distance-urgences': 19.9 }, { 'apl-dentistes': 11 })).toEqual([])
    expect(told({ 'distance-urgences': 'not-published' })).toEqual([])
    const few = { rank: () => ({ rank: 1, total: 18 }) }
    expect(told({ 'apl-dentistes': 5 }, {}, few)).toEqual([])
  })

  it('names together the professions of which it is among the tenth with the least, each with its unit and year', () => {
    const [said, ...rest] = told(
      { 'apl-dentistes': 5, 'apl-sages-femmes': 4 },
      { 'apl-dentistes': 10, 'apl-sages-femmes': 1 },
    )
    expect(rest).toEqual([])
    expect(said).toMatch(/^Parmi le dixième des bassins de vie où l’accès est le plus faible/)
    expect(said).toContain('4,0 équivalents temps plein pour 100\u202f000 femmes standardisées en 2023')
    expect(said).toContain('chirurgiens-dentistes')
  })

  it('says how far an emergency is from 20 km, and a maternity that moved 5 km away', () => {
    expect(told({ 'distance-urgences': 20 })[0]).toContain('20,0\u00a0km')
    const moved = (then: number) =>
      told(
        {},
        {},
        {
          value: (id, year) =>
            id === 'distance-maternite' ? (year === '2013' ? then : 30) : 'not-published',
        },
      )
    expect(moved(25)[0]).toContain('contre 25,0\u00a0km en 2013')
    expect(moved(25.1)).toEqual([])
  })

  it('says a gap of a fifth to the median of five comparable territories', () => {
    const of = (own: number, count = 5) =>
      told({ apl: own }, {}, { comparable: () => ({ median: 3, count }) })
    expect(of(2.4)[0]).toContain(
      'inférieur d’au moins un cinquième à la médiane des 5 territoires comparables, 3,00 consultations.',
    )
    expect(of(3.6)[0]).toContain('supérieur')
    expect([of(2.41), of(2, 4)]).toEqual([[], []])
  })

  it('says the consultations missing where they are more per inhabitant than in France', () => {
    const of = (lacking: number, population = 10_000) =>
      told(
        { 'consultations-manquantes': lacking, population },
        {},
        { france: (id) => (id === 'population' ? 60_000_000 : 6_000_000) },
      )
    expect(of(1001)[0]).toMatch(/^Il y manque au moins 1.001 consultations.*plus par habitant qu’en France/)
    expect([of(1000), of(0), of(1001, 20_000)]).toEqual([[], [], []])
  })

  it('counts the doctors of 60 or over from a half of five', () => {
    const of = (base: number) => told({ 'generalistes-60-plus': 60 }, {}, { base: () => base })
    expect(of(5)[0]).toMatch(/^Généralistes libéraux de 60 ans ou plus.: 3 sur 5/)
    expect(of(4)).toEqual([])
  })
})
