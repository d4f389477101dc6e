import { expect, it } from 'vitest'
import { classFills } from '@/analysis/classFills'

it('gives each territory the colour of its class, and none to those without a value', () => {
  const fills = classFills(['2A004', '63003', '97133'], ['not-published', 2.5, 0], [2.5], ['red', 'white'])
  expect([...fills]).toEqual([
    ['63003', 'white'],
    ['97133', 'red'],
  ])
})
