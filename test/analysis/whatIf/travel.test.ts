import { expect, test } from 'vitest'
import { kmWithin, minutesOver } from '@/analysis/whatIf/travel'

test('a trip takes 1.7 minutes and 1.43 more a kilometre; none takes none', () => {
  expect(minutesOver(0)).toBe(0)
  expect(minutesOver(1)).toBeCloseTo(3.13, 10)
  expect(minutesOver(10)).toBeCloseTo(16, 10)
})

test('the farthest trip of so many minutes is found again from its distance', () => {
  expect(minutesOver(kmWithin(16))).toBeCloseTo(16, 10)
  expect(kmWithin(1)).toBe(0)
})
