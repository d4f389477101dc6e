import { expect, it } from 'vitest'
import { triedIn } from '@/analysis/tried'

it('lists what was tried in comparable territories, in the order of the territories', () => {
  const items = [
    { id: 'x', row: 7 },
    { id: 'y', row: 3 },
    { id: 'z', row: 7 },
    { id: 'nowhere', row: undefined },
    { id: 'elsewhere', row: 1 },
  ]
  const similar = [
    { row: 3, distance: 0.2 },
    { row: 5, distance: 0.3 },
    { row: 7, distance: 0.4 },
  ]
  const found = triedIn(similar, (at) => items.filter(({ row }) => row === at))
  expect(found.map(({ item, distance }) => [item.id, distance])).toEqual([
    ['y', 0.2],
    ['x', 0.4],
    ['z', 0.4],
  ])
})
