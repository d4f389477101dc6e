import { expect, it } from 'vitest'
import { pathText } from '@/map/press/pathText'

it('a path is relative and has no needless separator', () => {
  const square = [
    [10, -5],
    [20, -5],
    [20, 5],
    [10, 5],
    [10, -5],
  ]
  expect(pathText([square], true)).toBe('M10-5l10 0 0 10-10 0z')
  expect(
    pathText(
      [
        [
          [0, 0],
          [3, -4],
        ],
      ],
      false,
    ),
  ).toBe('M0 0l3-4')
  expect(pathText([[[0, 0]], []], false)).toBe('')
})
