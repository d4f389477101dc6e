import { expect, test } from 'vitest'
import { changeOf, feltIn } from '@/analysis/whatIf/change'

const share = { central: 0.5, low: 0.25, high: 0.75 }

test('a change is the share of the activity, shared out among the people of the bassin', () => {
  // 2 × 4,000 consultations for 10,000 people: 0.8 each at most; half of it stays.
  expect(changeOf(share, 10_000, 3, { gps: 2, activity: 4000 })).toEqual({
    cap: 0.8,
    central: 0.4,
    low: 0.2,
    high: expect.closeTo(0.6, 12) as number,
  })
})

test('a departure is the same, with the other sign, and takes no more than there is', () => {
  expect(changeOf(share, 10_000, 3, { gps: -2, activity: 4000 })).toMatchObject({ cap: -0.8, low: -0.2 })
  expect(changeOf(share, 10_000, 0.3, { gps: -2, activity: 4000 })).toEqual({
    cap: -0.3,
    central: -0.3,
    low: -0.2,
    high: -0.3,
  })
})

test('the whole activity is the most that a bassin can gain', () => {
  expect(
    changeOf({ central: 1.2, low: 1.1, high: 1.3 }, 10_000, 3, { gps: 1, activity: 4000 }),
  ).toMatchObject({ cap: 0.4, central: 0.4, high: 0.4 })
})

test('a bassin without people has no change', () => {
  expect(changeOf(share, 0, 3, { gps: 1, activity: 4500 })).toBeNull()
})

test('what a neighbour feels is a word, the same for a gain and a loss', () => {
  expect([0.031, -0.031, 0.01, -0.01, 0.001, 0].map(feltIn)).toEqual([
    'some',
    'some',
    'hardly',
    'hardly',
    'nothing',
    'nothing',
  ])
})
