import { expect, it } from 'vitest'
import { besideEach } from '@/analysis/communes/beside'

it('neighbours are those drawn side by side, but for the pairs that are told to be otherwise, and never oneself', () => {
  // 0 and 2 meet by less than the grid; 1 and 2 are drawn side by side and are not.
  expect(besideEach([[0, 1], [0, 2], [1]], [0, 2, 1, 2])).toEqual([[1, 2], [0], [0]]) // prettier-ignore
})
