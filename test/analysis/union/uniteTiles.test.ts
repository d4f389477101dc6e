import { describe, expect, it } from 'vitest'
import type { FlatLine } from '@/analysis/clipLine'
import { ringsToShape } from '@/analysis/union/ringsToShape'
import type { TileRings } from '@/analysis/union/tileRings'
import { uniteTiles } from '@/analysis/union/uniteTiles'

const tile = (x: number, rings: Record<number, FlatLine[]>): TileRings => ({
  ...{ x, y: 0, extent: 100 },
  rings: new Map(Object.entries(rings).map(([row, lines]) => [Number(row), lines])),
})
const square = (x: number, y: number, side = 10): FlatLine => [
  ...[x, y, x + side, y, x + side, y + side],
  ...[x, y + side, x, y],
]
const sorted = (rings: readonly (readonly number[])[]) =>
  rings.map((ring) => {
    const points = Array.from({ length: ring.length / 2 - 1 }, (_, k) => `${ring[2 * k]},${ring[2 * k + 1]}`)
    return points.sort().join(' ')
  })

describe('communes put together', () => {
  it('lose the border between them, and keep every point of the others', () => {
    const tiles = [tile(0, { 1: [square(10, 10)], 2: [square(20, 10)] })]
    const { rings } = uniteTiles(tiles, new Set([1, 2]))
    expect(sorted(rings)).toEqual(['10,10 10,20 20,10 20,20 30,10 30,20'])
  })

  it('are bordered by those that share an edge with them, not by those that touch a corner', () => {
    const tiles = [
      tile(0, { 1: [square(10, 10)], 2: [square(20, 10)], 3: [square(20, 20)], 4: [square(50, 50)] }),
    ]
    expect(uniteTiles(tiles, new Set([1])).around).toEqual([2])
    expect(uniteTiles(tiles, new Set([1, 3])).around).toEqual([2])
  })

  it('stay whole across the side of a tile, though each tile cut their border at another unit', () => {
    // One commune from 90 to 110, cut at 100; the slanted side was cut at 14 by one tile, at 15 by the other.
    const west = tile(0, { 1: [[90, 10, 104, 15, 104, 40, 90, 40, 90, 10]] })
    const east = tile(1, { 1: [[-4, 12, 10, 18, 10, 40, -4, 40, -4, 12]] })
    const { rings } = uniteTiles([west, east], new Set([1]))
    expect(rings).toHaveLength(1)
    expect(sorted(rings)[0]).toBe('100,14 100,40 110,18 110,40 90,10 90,40')
  })

  it('of nothing are nothing', () => {
    expect(uniteTiles([], new Set([1]))).toEqual({ rings: [], around: [] })
  })
})

describe('rings of the world', () => {
  it('become polygons with their holes, and specks are left out', () => {
    const hole = [...square(40, 40)].reverse()
    const turned = hole.flatMap((_, k) => (k % 2 ? [] : [hole[k + 1] ?? 0, hole[k] ?? 0]))
    const rings = [square(0, 0, 100), turned, square(200, 0), square(300, 0, 2)]
    const shape = ringsToShape(rings, 1000)
    expect(shape.map((polygon) => polygon.length)).toEqual([2, 1])
    expect(shape[0]?.[0]?.[0]?.[0]).toBe(-180)
  })
})
