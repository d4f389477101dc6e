import { expect, test } from 'vitest'
import { madeOnRead, territoryFeatures, territoryFinder } from '@/analysis/decodeBoundaries'
import type { Boundaries } from '@/schema/boundaries'

/** Two squares side by side, which share an arc; the second is a bassin only. */
const square = (id: string, arcs: number[][]) => ({ type: 'Polygon' as const, id, arcs })
const layer = (...geometries: ReturnType<typeof square>[]) => ({
  type: 'GeometryCollection' as const,
  geometries,
})
const boundaries = {
  type: 'Topology',
  transform: { scale: [0.1, 0.1], translate: [1, 40] },
  arcs: [
    [
      [10, 0],
      [0, 10],
    ],
    [
      [10, 10],
      [-10, 0],
      [0, -10],
      [10, 0],
    ],
    [
      [10, 0],
      [10, 0],
      [0, 10],
      [-10, 0],
    ],
  ],
  objects: {
    region: layer(square('01', [[0, 1]])),
    departement: layer(square('01', [[0, 1]])),
    bassin: layer(square('01001', [[0, 1]]), square('01002', [[2, -1]])),
  },
} as unknown as Boundaries

test('un territoire décodé seul est celui de la maille entière', () => {
  const { features } = territoryFeatures(boundaries, 'bassin')
  const find = territoryFinder(boundaries, 'bassin')
  expect(features).toHaveLength(2)
  for (const feature of features) expect(find(feature.properties.code)).toEqual(feature)
  expect(find('99999')).toBeUndefined()
})

test('ce qui est refait à chaque lecture n’est pas gardé ; ce qui est déjà fait sert la première', () => {
  let times = 0
  const make = () => {
    times++
    return territoryFeatures(boundaries, 'bassin').features
  }
  const fresh = madeOnRead(make)
  expect(times).toBe(0)
  expect(fresh.features).toEqual(fresh.features)
  expect(fresh.features).not.toBe(fresh.features)
  const before = times
  const ready = territoryFeatures(boundaries, 'bassin').features
  const prepared = madeOnRead(make, ready)
  expect(prepared.features).toBe(ready)
  expect(times).toBe(before)
  expect(prepared.features).toEqual(ready)
  expect(times).toBe(before + 1)
})
