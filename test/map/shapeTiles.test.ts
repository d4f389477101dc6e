import { describe, expect, test } from 'vitest'
import { shapeTiles } from '@/map/shapeTiles'
import { bordersOf, type ShapeSource } from '@/map/styleState'
import { readTile } from '../support/readTile'
import { twoBassins } from '../support/twoBassins'

const cut = shapeTiles(twoBassins)
const read = async (source: ShapeSource, z: number, x: number, y: number) =>
  readTile(await cut(source, z, x, y), source).features
/** The tile that holds both squares, but for a strip along their north. */
const HERE = [5, 16, 12] as const

describe('tiles cut from the boundaries', () => {
  test('hold the territories of one level, each under its code', async () => {
    expect((await read('bassin', ...HERE)).map(({ properties }) => properties)).toEqual([
      { code: '01001' },
      { code: '01002' },
    ])
    expect((await read('region', ...HERE)).map(({ properties }) => properties)).toEqual([{ code: '01' }])
  })

  // The source of the level that a map leaves is asked once more, of boundaries that no longer hold it.
  test('hold nothing of a level that the boundaries have not, shapes nor borders', async () => {
    for (const source of ['epci', bordersOf('epci')] as const) expect(await read(source, ...HERE)).toEqual([])
  })

  test('put a place where Mercator does', async () => {
    const [first, second] = (await read('bassin', ...HERE)).map(({ lines }) => lines.flat())
    const west = Math.min(...(first ?? []).map(([x]) => x))
    const east = Math.max(...(second ?? []).map(([x]) => x))
    const south = Math.max(...(first ?? []).map(([, y]) => y))
    // (182 / 360 × 32 − 16) × 4096; ((π − ln tan 65°) / 2π × 32 − 12) × 4096.
    expect([west, east, south]).toEqual([728, 1456, 469])
  })

  test('leave no gap between neighbours: both have the points of what they share', async () => {
    const shared = (await read('bassin', ...HERE)).map(({ lines }) =>
      lines.flat().filter(([x]) => x === 1092),
    )
    expect(new Set(shared[0]?.map(String))).toEqual(new Set(shared[1]?.map(String)))
    expect(shared[0]?.length).toBeGreaterThanOrEqual(2)
  })

  test('hold each border once: between bassins, and the coast; none between régions where there is one', async () => {
    const borders = await read('borders', ...HERE)
    expect(borders.map(({ properties }) => properties)).toEqual([{ kind: 'bassin' }, { kind: 'coast' }])
    expect(borders[0]?.lines).toHaveLength(1)
  })

  test('hold what comes from beside for the width of a line, and no more', async () => {
    const ys = (await read('bassin', ...HERE)).flatMap(({ lines }) => lines.flat().map(([, y]) => y))
    expect(Math.min(...ys)).toBeGreaterThanOrEqual(-128)
    expect(
      Math.max(...(await read('bassin', 5, 16, 11)).flatMap(({ lines }) => lines.flat().map(([, y]) => y))),
    ).toBe(4096 + 128)
  })

  test('are filled by a territory that holds them whole, and empty far away', async () => {
    // 2.5° E, 40.5° N.
    const [only, ...others] = await read('bassin', 12, 2076, 1541)
    expect(others).toEqual([])
    expect(only?.properties).toEqual({ code: '01001' })
    expect(only?.lines[0]?.length).toBe(5)
    expect(await read('bassin', 5, 3, 3)).toEqual([])
  })
})
