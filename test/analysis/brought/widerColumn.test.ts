import { describe, expect, it } from 'vitest'
import { broughtFiles } from '@/analysis/brought/broughtFiles'
import { widerColumn } from '@/analysis/brought/widerColumn'
import { figureMaker } from '@/analysis/figureMaker'
import { broughtRecipe } from '@/catalog/recipes'
import type { Value } from '@/domain/value'
import type { Brought, WiderRule } from '@/schema/brought'

const code = ['1', '2', '3', '4']
const population = [100, 300, 600, 50]
const holders = ['A', 'A', 'B', 'B']

/** Of parts with these figures, by a rule; a figure or a weight that is null is not known. */
function wider(
  codes: readonly string[],
  values: readonly (number | null)[],
  rule: WiderRule,
  { people = population, weights = [] as (number | null)[], decimals = 2 } = {},
): Value[] {
  const known = values.flatMap((value, at) => (value === null ? [] : [at]))
  const brought: Brought = {
    ...{ id: 'apporte-abc123', name: 'Délai', unit: 'jours', year: '2023', source: '', kind: 'rate' },
    ...{ better: 'low', wider: rule, decimals, level: 'commune', readOn: '2026-11-27' },
    codes: known.map((at) => code[at] ?? ''),
    values: known.map((at) => values[at] ?? 0),
    ...(rule === 'weighted' && {
      weights: { name: 'patients', values: known.map((at) => weights[at] ?? null) },
    }),
  }
  const recipe = broughtRecipe(brought, 'region')
  if (!('parts' in recipe)) throw new Error('made of no parts')
  const maker = figureMaker(recipe, broughtFiles(brought, { code, population: people }), '2023')
  return widerColumn(codes, holders, maker ?? { figureOf: () => ({ value: 'not-published' }) })
}

describe('figures of wider territories', () => {
  it('add up, or are a mean weighted by people', () => {
    expect(wider(['A', 'B'], [1, 3, 5, 7], 'sum')).toEqual([4, 12])
    // (100 × 1 + 300 × 3) ÷ 400; (600 × 5 + 50 × 7) ÷ 650
    expect(wider(['A', 'B'], [1, 3, 5, 7], 'mean')).toEqual([2.5, 5.15])
  })
  it('a sum has no more decimals than its parts: 0.1 and 0.2 make 0.3', () => {
    expect(wider(['A'], [0.1, 0.2, 0, 0], 'sum', { decimals: 1 })).toEqual([0.3])
  })
  it('are not known where parts of more than 5 % of the people have none', () => {
    expect(wider(['A'], [null, 3, 5, 7], 'sum')).toEqual(['not-brought'])
    expect(wider(['A'], [null, 3, 5, 7], 'mean', { people: [5, 95, 0, 0] })).toEqual([3])
  })
  it('are a mean weighted by another column, of the parts that have one, as long as most people live there', () => {
    // (10 × 1 + 30 × 3) ÷ 40; of 650 people of B, 50 live where nothing says what the figure weighs.
    expect(wider(['A', 'B'], [1, 3, 5, 7], 'weighted', { weights: [10, 30, 1, null] })).toEqual([
      2.5,
      'not-brought',
    ])
    expect(wider(['A', 'B'], [1, 3, 5, 7], 'weighted', { weights: [90, 10, 0, 0] })).toEqual([
      1.2,
      'no-weight',
    ])
  })
  it('are not known of a territory without parts, and a mean needs people', () => {
    const empty = { people: [0, 0, 0, 0] }
    expect(wider(['C'], [1, 3, 5, 7], 'sum')).toEqual(['not-brought'])
    expect(wider(['A'], [4, null, 5, 7], 'mean', empty)).toEqual(['no-weight'])
    expect(wider(['A'], [4, null, 5, 7], 'sum', empty)).toEqual([4])
  })
})
