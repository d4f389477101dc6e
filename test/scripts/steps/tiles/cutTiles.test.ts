import { describe, expect, it } from 'vitest'
import { cutTiles, flatten } from '../../../../scripts/steps/tiles/cutTiles'

/** Two squares of 10° side by side on the equator, south-west of [0, 0]; they share the arc 0. */
const two = {
  arcs: [
    [
      [-10, 0],
      [-10, -10],
    ],
    [
      [-10, -10],
      [-20, -10],
      [-20, 0],
      [-10, 0],
    ],
    [
      [-10, 0],
      [0, 0],
      [0, -10],
      [-10, -10],
    ],
  ] as [number, number][][],
  rings: new Map([
    ['01002', [[2, ~0]]],
    ['01001', [[0, 1]]],
  ]),
}
const rowOf = (code: string) => Number(code) - 1001

describe('tiles of communes', () => {
  it('put a place where Mercator does, in whole units', () => {
    // The equator and the meridian of Greenwich cross in the middle of the world; 90° E is a quarter of it farther.
    expect(
      flatten(
        [
          [0, 0],
          [90, 0],
        ],
        1024,
      ),
    ).toEqual([512, 512, 768, 512])
    expect(
      flatten(
        [
          [0, 0],
          [0.01, 0],
          [90, 0],
        ],
        1024,
      ),
    ).toEqual([512, 512, 768, 512])
  })

  it('hold each commune under its row, in order, and neighbours share their points', () => {
    const found = cutTiles(two, rowOf, 0, 1024).get('0/0') ?? []
    expect(found.map(({ id }) => id)).toEqual([0, 1])
    const [first = [], second = []] = found.map(({ lines }) => lines.flat())
    // 10° W is 512 − 1024 / 36.
    expect(first.filter((x) => x === 484)).not.toEqual([])
    expect(second.filter((x) => x === 484)).not.toEqual([])
  })

  it('are those that a commune touches, and hold no more than its part in each', () => {
    const tiles = cutTiles(two, rowOf, 1, 1024)
    // What is kept around a tile is 8 units: both squares touch the corner of the four tiles, but not the two in the east.
    expect([...tiles.keys()].sort()).toEqual(['0/0', '0/1', '1/0', '1/1'])
    expect(tiles.get('1/1')?.map(({ id }) => id)).toEqual([1])
    const reach = (tiles.get('0/1') ?? []).flatMap(({ lines }) => lines.flat())
    expect(Math.max(...reach)).toBe(1024)
    expect(Math.min(...reach)).toBeGreaterThanOrEqual(-8)
  })
})
