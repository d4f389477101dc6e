import { expect, it } from 'vitest'
import { progressTeller } from '@/load/progressTeller'

/** What is told of readings at these times, in ms. */
function told(readings: readonly [at: number, done: number, total: number][]): number[] {
  let now = 0
  const percents: number[] = []
  const heard = progressTeller(
    (percent) => percents.push(percent),
    () => now,
  )
  for (const [at, done, total] of readings) {
    now = at
    heard(done, total)
  }
  return percents
}

it('a reading is told in whole per cent, ten times a second at most, and its end always', () => {
  const readings: [number, number, number][] = [
    [0, 10, 1000],
    [50, 200, 1000],
    [120, 300, 1000],
    [230, 309, 1000],
    [240, 1000, 1000],
    [250, 1000, 1000],
  ]
  expect(told(readings)).toEqual([1, 30, 100])
})

it('never tells more than the whole, nor anything of nothing', () => {
  expect(told([[0, 30, 20]])).toEqual([100])
  expect(told([[0, 0, 0]])).toEqual([])
})
