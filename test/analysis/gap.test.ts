import { expect, it } from 'vitest'
import { gapTo } from '@/analysis/gap'

it('gives difference and ratio to a reference', () => {
  expect(gapTo(3, 2)).toEqual({ difference: 1, ratio: 1.5 })
})
it('has no ratio to zero, and nothing where a figure is missing', () => {
  expect(gapTo(3, 0)).toEqual({ difference: 3, ratio: 'no-base' })
  expect(gapTo('not-published', 2)).toEqual({ difference: 'not-published', ratio: 'not-published' })
  expect(gapTo(3, 'no-weight')).toEqual({ difference: 'no-weight', ratio: 'no-weight' })
})
