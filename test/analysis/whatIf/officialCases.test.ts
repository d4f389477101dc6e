import { expect, test } from 'vitest'
import { officialCases } from '@/analysis/whatIf/officialCases'
import { indexPeople } from '@/analysis/whatIf/people'
import { score } from '@/analysis/whatIf/validation'

/** Four communes 0.05° apart on the equator (5.56 km); the first two are bassin A. */
const people = indexPeople({
  bassin: ['A', 'B'],
  poleLon: [0, 100],
  poleLat: [0, 0],
  communes: [2, 2],
  lon: [0, 50, 0, 50],
  lat: [0, 0, 0, 0],
  people: [1000, 400, 300, 600],
})
const gps = [1, 0, 0, 0]

test('a lone source tells its weights by ratios: 1, 2/3, 1/3', () => {
  // Weighted people: 1000 + 400·1 in A; 300·2/3 + 600·1/3 in B.
  const [found] = officialCases(people, [0.9, 0.9, 0.6, 0.3], gps)
  expect(found).toEqual({ site: 0, share: expect.closeTo(1400 / 1800, 12) as number, hidden: 0 })
})

test('a ratio that is none of them is hidden, and too many hidden make no case', () => {
  const [found] = officialCases(people, [0.9, 0.9, 0.5, 0.3], gps)
  expect(found?.hidden).toBeGreaterThan(0)
  expect(officialCases(people, [0.9, 0.7, 0.5, 0.3], gps)).toEqual([])
})

test('a commune without a GP, weak, beaten by its neighbour or alone to be read is no source', () => {
  expect(officialCases(people, [0.9, 0.9, 0.6, 0.3], [0, 0, 0, 0])).toEqual([])
  expect(officialCases(people, [0.2, 0.2, 0.13, 0.07], gps)).toEqual([])
  expect(officialCases(people, [0.9, 0.95, 0.6, 0.3], gps)).toEqual([])
  expect(officialCases(people, [0.9, 0, 0, 0], gps)).toEqual([])
  expect(officialCases(people, [Number.NaN, 0.9, 0.6, 0.3], gps)).toEqual([])
})

test('of communes with the same access, the source is the one with most GPs', () => {
  expect(officialCases(people, [0.9, 0.9, 0.6, 0.3], [1, 2, 0, 0]).map(({ site }) => site)).toEqual([1])
})

test('a score counts the shares near the official one, and those that the range holds', () => {
  const right = { official: 0.8, modelled: 0.9, low: 0.85, high: 0.95 }
  const wide = { official: 0.4, modelled: 0.6, low: 0.3, high: 0.7 }
  expect(score([right, wide])).toEqual({ within: 50, covered: 50 })
})
