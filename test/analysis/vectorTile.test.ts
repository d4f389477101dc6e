import { expect, test } from 'vitest'
import { vectorTile } from '@/analysis/vectorTile'
import { readTile } from '../support/readTile'

const SQUARE = [0, 0, 4000, 0, 4000, 300, -128, 300, 0, 0]

test('a tile is read back as it was written: rings, each with its property', () => {
  const tile = vectorTile('bassin', 'code', 'ring', 4096, [
    { value: '2A004', lines: [SQUARE, [10, 10, 10, 20, 20, 20, 10, 10]] },
    { value: '63003', lines: [[500, 600, 700, 600, 700, 800, 500, 600]] },
  ])
  const { extent, features } = readTile(tile, 'bassin')
  expect(extent).toBe(4096)
  expect(features.map(({ properties, type }) => [properties, type])).toEqual([
    [{ code: '2A004' }, 3],
    [{ code: '63003' }, 3],
  ])
  expect(features.map(({ lines }) => lines.map((line) => line.flat()))).toEqual([
    [SQUARE, [10, 10, 10, 20, 20, 20, 10, 10]],
    [[500, 600, 700, 600, 700, 800, 500, 600]],
  ])
})

test('lines go where they were left, whatever line comes before them', () => {
  const lines = [
    [0, 0, 100, 100, -50, 70],
    [9000, -9000, 1, 2],
  ]
  const { features } = readTile(
    vectorTile('borders', 'kind', 'line', 4096, [{ value: 'coast', lines }]),
    'borders',
  )
  expect(features).toMatchObject([{ properties: { kind: 'coast' }, type: 2 }])
  expect(features[0]?.lines.map((line) => line.flat())).toEqual(lines)
})

test('what comes to a point or to a stroke is left out, and its property goes to no other', () => {
  const tile = vectorTile('bassin', 'code', 'ring', 4096, [
    { value: 'stroke', lines: [[1, 1, 5, 5, 1, 1]] },
    { value: 'nothing', lines: [] },
    { value: 'kept', lines: [[1, 1, 1, 1, 1, 1], SQUARE] },
  ])
  const { features } = readTile(tile, 'bassin')
  expect(features.map(({ properties }) => properties)).toEqual([{ code: 'kept' }])
  expect(features[0]?.lines).toHaveLength(1)
})
