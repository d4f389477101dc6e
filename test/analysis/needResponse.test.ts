import { describe, expect, it } from 'vitest'
import { needLimit, unanswered, worstLimit, type NeedFacts } from '@/analysis/needResponse'
import type { Rule } from '@/domain/rule'

const rule: Rule = {
  need: { kind: 'below', limit: 2.5 },
  also: [],
  vintage: '2023',
  maisonKm: 0,
  initiativeKm: 20,
  population: 5000,
}
/** Rows: kept; access at the limit; maison inside; initiative at 20 km; too few people; Corsica, not published. */
const facts: NeedFacts = {
  access: [2.49, 2.5, 1, 1, 1, 'not-published'],
  also: [],
  population: [5000, 9000, 9000, 9000, 4999, 12000],
  maisons: [0, 0, 1, 0, 0, 0],
  maisonKm: [3, 9, 0, 9, 9, 9],
  initiatives: [0, 0, 0, 0, 0, 0],
  initiativeKm: [20.01, 50, 50, 20, 50, 50],
}

describe('the rule', () => {
  it('keeps a bassin only when every criterion is met', () => {
    expect(unanswered(rule, facts)).toEqual({ rows: [0], unknown: [5], limit: 2.5, people: 5000 })
  })
  it('never counts a bassin whose access is missing, but tells that it is unknown', () => {
    expect(unanswered(rule, facts).rows).not.toContain(5)
    expect(unanswered({ ...rule, maisonKm: 10 }, facts).unknown).toEqual([])
  })
  it('counts a maison near the pole when a distance is asked for', () => {
    expect(unanswered({ ...rule, maisonKm: 5 }, facts).rows).toEqual([])
    expect(unanswered({ ...rule, maisonKm: 2 }, facts).rows).toEqual([0])
  })
  it('lets any criterion be switched off', () => {
    expect(unanswered({ ...rule, maisonKm: null }, facts).rows).toEqual([0, 2])
    expect(unanswered({ ...rule, initiativeKm: null }, facts).rows).toEqual([0, 3])
    expect(unanswered({ ...rule, population: 0 }, facts).rows).toEqual([0, 4])
    // Without need as a criterion, a missing access is no obstacle.
    expect(unanswered({ ...rule, need: null }, facts)).toMatchObject({ rows: [0, 1, 5], unknown: [] })
  })
  it('knows the least served tenth: below the first decile of what is known', () => {
    const access = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 'not-published'] as const
    expect(needLimit({ kind: 'lowest-tenth' }, access)).toBe(1)
    expect(needLimit({ kind: 'lowest-tenth' }, ['not-published'])).toBeNull()
    expect(needLimit(null, access)).toBeNull()
  })

  it('asks for several needs at once: each beyond its own limit, on its worse side', () => {
    const many: NeedFacts = {
      ...facts,
      access: [1, 1, 1, 1, 3],
      population: [9000, 9000, 9000, 9000, 9000],
      maisons: [0, 0, 0, 0, 0],
      initiativeKm: [50, 50, 50, 50, 50],
      also: [
        { values: [1, 2, 3, 'not-published', 0], better: 'high' },
        { values: [40, 5, 5, 40, 0], better: 'low' },
      ],
    }
    const asked: Rule = {
      ...rule,
      also: [
        { of: 'apl-infirmiers', among: 50 },
        { of: 'distance-urgences', among: 50 },
      ],
    }
    // Half of nurses: below 1.5; half of distances: above 5. The fourth has no figure for nurses, and is never counted.
    expect(unanswered(asked, many)).toMatchObject({ rows: [0], unknown: [3] })
    expect(worstLimit([1, 2, 3, 'not-published', 0], 'high', 50)).toBe(1.5)
    expect(worstLimit([], 'high', 50)).toBeUndefined()
  })
})
