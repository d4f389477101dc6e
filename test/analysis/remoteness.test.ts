import { expect, it } from 'vitest'
import { LARGE, remoteness } from '@/analysis/remoteness'

it('is the distance from a pole to that of the nearest large bassin, none for a large one', () => {
  const km = remoteness({ lon: [3, 3, 3], lat: [45, 46, 48], population: [LARGE, 900, LARGE - 1] })
  expect(km.map(Math.round)).toEqual([0, 111, 334])
})
it('is infinite where there is no large bassin', () => {
  expect(remoteness({ lon: [3], lat: [45], population: [900] })).toEqual([Infinity])
})
