import { describe, expect, it } from 'vitest'
import { placeTowns } from '@/map/placeTowns'

const box = { width: 300, height: 200 }
const names = (towns: ReturnType<typeof placeTowns>) => towns.map(({ name }) => name)

describe('names of towns on a small map', () => {
  it('stand right of their dot, and at its left near the right edge', () => {
    const placed = placeTowns(
      [
        { name: 'Thiers', x: 20, y: 50 },
        { name: 'Lyon', x: 290, y: 50 },
      ],
      box,
    )
    expect(placed.map(({ left }) => left)).toEqual([false, true])
  })
  it('never meet: the later of two is turned to the other side, or left out', () => {
    const rivals = [
      { name: 'Saint-Étienne', x: 150, y: 100 },
      { name: 'Rive-de-Gier', x: 160, y: 104 },
    ]
    expect(names(placeTowns(rivals, box))).toEqual(['Saint-Étienne'])
    const [, turned] = placeTowns([rivals[0]!, { name: 'Rive-de-Gier', x: 140, y: 104 }], box)
    expect(turned).toMatchObject({ name: 'Rive-de-Gier', left: true })
  })
  it('never leave the map nor run under the scale bar', () => {
    const reserved = { x0: 200, x1: 300, y0: 170, y1: 200 }
    const towns = [
      { name: 'Clermont-Ferrand', x: 50, y: 3 },
      { name: 'Annonay', x: 260, y: 185 },
      { name: 'Issoire', x: 40, y: 185 },
    ]
    expect(names(placeTowns(towns, { ...box, reserved: [reserved] }))).toEqual(['Issoire'])
  })
  it('are at most as many as asked for, the first of the list first', () => {
    const towns = Array.from({ length: 9 }, (_, k) => ({ name: `V${k}`, x: 40, y: 12 + k * 20 }))
    expect(names(placeTowns(towns, { ...box, most: 3 }))).toEqual(['V0', 'V1', 'V2'])
  })
})
