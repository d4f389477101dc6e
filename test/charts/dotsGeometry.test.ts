import { expect, it } from 'vitest'
import { dotAxis } from '@/charts/dotsGeometry'

it('places figures from zero to a round end, and nothing where one is missing', () => {
  expect(dotAxis({ values: [1, 4, 'not-published'] }, 100)).toEqual({ x: [25, 100, null], domain: [0, 4] })
})
it('can share the axis of other rows', () => {
  expect(dotAxis({ values: [1] }, 100, 4).x).toEqual([25])
})
