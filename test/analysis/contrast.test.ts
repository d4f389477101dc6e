import { expect, it } from 'vitest'
import { contrast, mostReadable } from '@/analysis/contrast'

it('the ratio of two colours is that of WCAG', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5)
  expect(contrast('#FFFFFF', '#FFFFFF')).toBe(1)
  // A grey that is known to be just enough for text on white.
  expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2)
})

it('a label takes the colour that is read best on its ground', () => {
  expect(mostReadable('#5F1020', ['#14233B', '#FFFFFF'])).toBe('#FFFFFF')
  expect(mostReadable('#F2F1EA', ['#14233B', '#FFFFFF'])).toBe('#14233B')
})
