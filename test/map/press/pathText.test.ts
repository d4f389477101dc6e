import { expect, it } from 'vitest'
import { pathText } from '@/map/press/pathText'
import { zoneOf } from '@/map/press/zones'

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

it.each([
  ['bassin', '97209', '972'],
  ['bassin', '2A004', 'mainland'],
  ['departement', '976', '976'],
  ['departement', '97', 'mainland'],
  ['region', '04', '974'],
  ['region', '94', 'mainland'],
] as const)('a %s of code %s is drawn in the zone %s', (level, code, zone) => {
  expect(zoneOf(level, code)).toBe(zone)
})
