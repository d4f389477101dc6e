import { expect, it } from 'vitest'
import { densityThirds, initiativePatterns } from '@/analysis/initiativePatterns'
import { published } from '../support/contribution'

const item = (n: number, change = {}) =>
  published({
    id: `essai-${n}`,
    type: 'mobile',
    startYear: 2020 + n,
    bassin: n < 3 ? 'rural' : 'ville',
    ...change,
  })
const settings = {
  rural: { density: 'low', inNeed: true },
  ville: { density: 'high', inNeed: false },
} as const
const settingOf = (bassin: string) => settings[bassin as keyof typeof settings]

it('says together what is recorded of each type, and gives no median of too few', () => {
  const items = [0, 1, 2, 3, 4].map((n) => item(n, { hasResult: true }))
  items.push(item(5, { failure: true, scope: 'region', hasResult: true }))
  const results: Record<string, string> = {
    'essai-0': '100 patients suivis',
    'essai-1': '200 patients suivis, deux médecins',
    'essai-2': '300 patients suivis',
    'essai-3': '400 patients suivis',
    'essai-4': '900 patients suivis',
    // Of a whole région: not beside those of one place.
    'essai-5': '90 000 patients suivis',
  }
  expect(initiativePatterns(items, (id) => results[id], settingOf)).toEqual([
    {
      ...{ type: 'mobile', count: 6, results: 6, figures: 6, failed: 1 },
      patients: { median: 300, of: 5 },
      doctors: null,
      years: { first: 2020, median: 2023, last: 2025, of: 6 },
      placed: { low: 3, middle: 0, high: 3 },
      inNeed: 3,
    },
  ])
})

it('counts no year, no place and no result where none is told', () => {
  const { startYear: _, bassin: __, ...bare } = item(1)
  expect(initiativePatterns([bare], () => undefined, settingOf)).toMatchObject([
    {
      count: 1,
      results: 0,
      figures: 0,
      patients: null,
      years: null,
      placed: { low: 0, middle: 0, high: 0 },
      inNeed: 0,
    },
  ])
})

it('cuts the bassins in three by density; one without an area is in none', () => {
  expect(densityThirds([10, 300, 40, 20, 50, 60, 7], [1, 1, 1, 1, 1, 1, 0])).toEqual([
    'low',
    'high',
    'middle',
    'low',
    'middle',
    'high',
    undefined,
  ])
})
