import { describe, expect, it } from 'vitest'
import { betterFirst } from '@/analysis/betterFirst'
import { needResponseClass, needResponseCounts } from '@/analysis/bivariate'
import { placeAmong } from '@/analysis/rank'
import { similarTo } from '@/analysis/similar'
import { whereElse } from '@/analysis/whereElse'
import { indicatorById, INDICATORS, latestVintage } from '@/catalog/indicators'
import { isKnown } from '@/domain/value'
import { realBassins } from '../support/realBassins'

const { neighbours, bassin, values, space, likeness, column } = realBassins

describe('neighbours', () => {
  it.each(['bassin', 'departement', 'region'] as const)(
    'are symmetric between each %s and the next',
    (level) => {
      const lists = neighbours[level]
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
  it('are as far from one another in both directions', () => {
    const distance = (from: number, to: number) =>
      similarTo(space, from, bassin.code.length).find(({ row }) => row === to)?.distance ?? Number.NaN
    for (const [a, b] of [
      ['63003', '89086'],
      ['2A004', '63003'],
      ['97608', '97611'],
    ] as const) {
      const [from, to] = [bassin.code.indexOf(a), bassin.code.indexOf(b)]
      expect(distance(from, to)).toBeCloseTo(distance(to, from), 12)
    }
  })
  it('are never the bassin of the initiative itself, where it could help elsewhere', () => {
    for (let row = 0; row < bassin.code.length; row += 50) {
      const found = whereElse(
        space,
        row,
        () => true,
        () => false,
      )
      expect(found).toHaveLength(8)
      expect(found.some((other) => other.row === row)).toBe(false)
    }
  })
  it('are matched on what a bassin cannot change: access is left to who asks for it', () => {
    const leftFor = (code: string, from = space) => similarTo(from, bassin.code.indexOf(code), 1)[0]?.left
    expect(leftFor('63003')).toEqual([])
    expect(leftFor('2A004')).toEqual([])
    expect(leftFor('97608')).toEqual(['plus-75', 'pauvrete'])
    const professions = likeness('professions')
    expect(leftFor('63003', professions)).toEqual([])
    expect(leftFor('2A004', professions)).toEqual(['professions'])
    expect(leftFor('97608', professions)).toEqual(['plus-75', 'pauvrete', 'professions'])
    const access = likeness('acces')
    expect(leftFor('2A004', access)).toEqual(['apl'])
    expect(leftFor('97608', access)).toEqual(['plus-75', 'pauvrete', 'apl'])
  })
  it('let a bassin in want meet others that do better, where matching on access shows fewer', () => {
    const values = column('apl', latestVintage(indicatorById('apl')))
    const inWant = bassin.code.flatMap((_, row) => {
      const value = values[row]
      return isKnown(value) && value < 2.5 ? [row] : []
    })
    const access = likeness('acces')
    const better = (from: typeof space) =>
      inWant.reduce(
        (sum, row) =>
          sum +
          betterFirst(similarTo(from, row, 8), values, row).filter(({ gain }) => (gain ?? 0) > 0.5).length,
        0,
      )
    expect(better(space)).toBeGreaterThan(2 * better(access))
  })
  it('take in the four other professions on request, as one quantity: those found are nearer by it, and each bassin keeps eight', () => {
    const with4 = likeness('professions')
    const at = with4.ids.indexOf('professions')
    const score = (row: number) => with4.scores[row * with4.ids.length + at] ?? Number.NaN
    const apart = (from: typeof space) => {
      const gaps = bassin.code.flatMap((_, row) =>
        similarTo(from, row, 8).map((other) => Math.abs(score(row) - score(other.row))),
      )
      const known = gaps.filter((gap) => !Number.isNaN(gap))
      return known.reduce((sum, gap) => sum + gap, 0) / known.length
    }
    expect(apart(with4)).toBeLessThan(0.75 * apart(space))
    for (const [row] of bassin.code.entries()) expect(similarTo(with4, row, 8)).toHaveLength(8)
  })
  it('are overseas for an overseas bassin, and never for another', () => {
    const overseas = (row: number) => bassin.code[row]?.startsWith('97') ?? false
    const mixed = bassin.code.flatMap((_, row) =>
      similarTo(space, row, 8).filter((found) => overseas(found.row) !== overseas(row)),
    )
    expect(mixed).toEqual([])
  })
})

describe('ranks', () => {
  const all = INDICATORS.flatMap(({ id, vintages, better }) =>
    vintages.flatMap((vintage) =>
      (['bassin', 'departement', 'region'] as const).flatMap((level) => {
        const figures = values[id].vintages[vintage]?.[level]?.values
        return figures
          ? [{ id, vintage, level, figures, from: better === 'high' ? 'low' : 'high' } as const]
          : []
      }),
    ),
  )
  it('are checked for every indicator, year and level published', () => {
    expect(all.length).toBeGreaterThan(50)
  })
  it.each(all)('of $id $vintage by $level run from 1 to n, without the missing', ({ figures, from }) => {
    const known = figures.filter(isKnown).length
    const ranks = figures.map((figure) => placeAmong(figures, figure, from))
    expect(figures.filter((value, row) => isKnown(value) !== (ranks[row] !== null))).toEqual([])
    expect(ranks.filter((found) => found && found.total !== known)).toEqual([])
    // Ties take as many places as they are.
    const places = new Set(
      ranks.flatMap((found) => (found ? Array.from({ length: found.ties }, (_, k) => found.rank + k) : [])),
    )
    // Every place of the ranking is taken, and none beyond.
    expect([...places].sort((a, b) => a - b)).toEqual(Array.from({ length: known }, (_, k) => k + 1))
  })
})

describe('need without a recorded response', () => {
  const facts = realBassins.needFacts()

  it('fills the nine cells with all bassins whose access is published', () => {
    const counts = needResponseCounts(
      facts.access.map((access, row) =>
        needResponseClass(access, (facts.maisons[row] ?? 0) + (facts.initiatives[row] ?? 0)),
      ),
    )
    expect(counts.flat().reduce((sum, n) => sum + n, 0)).toBe(facts.access.filter(isKnown).length)
  })
})
