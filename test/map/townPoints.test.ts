import { expect, it } from 'vitest'
import { townPoints } from '@/map/townPoints'

it('towns are told by their rank, and those by the eastern border are marked', () => {
  const { features } = townPoints({ name: ['Paris', 'Strasbourg'], lon: [2.35, 7.76], lat: [48.86, 48.57] })
  expect(features.map(({ properties }) => properties)).toEqual([
    { name: 'Paris', rank: 0, east: false },
    { name: 'Strasbourg', rank: 1, east: true },
  ])
  expect(features[1]?.geometry.coordinates).toEqual([7.76, 48.57])
})
