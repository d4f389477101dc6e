import { describe, expect, it } from 'vitest'
import { figureOf, termOf } from '@/analysis/figureOf'
import type { CommuneRecipe } from '@/domain/recipe'
import type { Value } from '@/domain/value'

const made = (recipe: CommuneRecipe, ...rows: Value[][]) =>
  figureOf(
    recipe,
    rows.map((cells) => termOf(recipe, cells)),
  )

describe('a mean of communes', () => {
  const mean: CommuneRecipe = { kind: 'mean', of: 'apl', weight: 'weight', decimals: 4 }

  it('is weighted, to the decimals that are published', () => {
    expect(made(mean, [2, 100], [4, 200])).toEqual({ value: 3.3333 })
  })

  it('is made of the communes that have a value and a weight', () => {
    expect(made(mean, [2, 100], ['not-published', 900], [9, 'not-published'])).toEqual({ value: 2 })
  })

  it('is 0, not −0, a little below it', () => {
    expect(made(mean, [-0.00001, 100])).toEqual({ value: 0 })
  })

  it('says which of the two lacks where nothing is left', () => {
    expect(made(mean, ['not-published', 10])).toEqual({ value: 'not-published' })
    expect(made(mean, ['not-published', 10], [3, 'not-published'])).toEqual({ value: 'no-weight' })
  })
})

describe('a ratio', () => {
  const share: CommuneRecipe = { kind: 'ratio', part: 'older', whole: 'doctors', per: 100 }

  it('adds parts and wholes up before dividing', () => {
    expect(made(share, [1, 2], [0, 6])).toEqual({ value: 12.5, base: 8 })
  })

  it('a share of no one is not 0 %', () => {
    expect(made(share, [0, 0], [0, 0])).toEqual({ value: 'no-base', base: 0 })
  })

  it('where a commune is not published and the others have no one, nothing can be said', () => {
    const gap = { value: 'not-published', base: 'not-published' }
    expect(made(share, [0, 0], ['not-published', 'not-published'])).toEqual(gap)
  })

  it('a number per 100,000 people has no base, and is 0 where there is none', () => {
    const rate: CommuneRecipe = { kind: 'ratio', part: 'maisons', whole: 'population', per: 100_000 }
    expect(made(rate, [2, 400])).toEqual({ value: 500 })
    expect(made(rate, [0, 50])).toEqual({ value: 0 })
  })
})

describe('people on one side of a limit', () => {
  it('under-dense is strictly below 2.5, out of those whose commune is published', () => {
    const under: CommuneRecipe = { kind: 'within', of: 'apl', sign: '<', limit: 2.5, whole: 'population' }
    expect(made(under, [2.499, 100], [2.5, 300], ['not-published', 50])).toEqual({ value: 25, base: 400 })
  })

  it('far is strictly beyond 15 km', () => {
    const far: CommuneRecipe = { kind: 'within', of: 'kilometres', sign: '>', limit: 15, whole: 'population' }
    expect(made(far, [0, 100], [20, 300], [15, 50])).toEqual({ value: 66.67, base: 450 })
  })
})

describe('a shortfall', () => {
  const lacking: CommuneRecipe = {
    ...{ kind: 'shortfall', of: 'apl', weight: 'weight', limit: 2.5, per: 1, decimals: 0 },
  }

  it('adds up what communes lack to reach the limit: those above it bring nothing, and take nothing away', () => {
    expect(made(lacking, [1.5, 100], [4, 900], [2.25, 40])).toEqual({ value: 110 })
    expect(made({ ...lacking, per: 50, decimals: 1 }, [1.5, 100], [2.25, 40])).toEqual({ value: 2.2 })
  })

  it('is 0 where all are above, and missing where none is published', () => {
    expect(made(lacking, [2.5, 100])).toEqual({ value: 0 })
    expect(made(lacking, ['not-published', 100])).toEqual({ value: 'not-published' })
    expect(made(lacking, [1, 'not-published'])).toEqual({ value: 'no-weight' })
  })
})

it('a count adds up', () => {
  expect(made({ kind: 'sum', of: 'maisons' }, [1], [2], [0])).toEqual({ value: 3 })
})
