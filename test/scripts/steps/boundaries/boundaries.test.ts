import { beforeAll, describe, expect, it } from 'vitest'
import { territoryFeatures } from '@/analysis/decodeBoundaries'
import { apartBoundariesSchema, BoundariesSchema, type FirstBoundaries } from '@/schema/boundaries'
import { polygonArea } from '@/analysis/polygonArea'
import { areasOf } from '../../../../scripts/steps/boundaries/areas'
import {
  dissolveTerritories,
  type DetailedTopology,
  type Dissolved,
} from '../../../../scripts/steps/boundaries/dissolve'
import { neighboursOf } from '../../../../scripts/steps/boundaries/neighbours'
import { orderArcs } from '../../../../scripts/steps/boundaries/orderArcs'
import { simplifyBoundaries } from '../../../../scripts/steps/boundaries/simplify'

/** A square of a tenth of a degree whose sides have a point in the middle, as real borders have many. */
function square(x: number, y: number) {
  const at = (dx: number, dy: number) => [(x + dx) / 10, (450 + y + dy) / 10]
  const ring = [
    at(0, 0),
    at(0, 0.5),
    at(0, 1),
    at(0.5, 1),
    at(1, 1),
    at(1, 0.5),
    at(1, 0),
    at(0.5, 0),
    at(0, 0),
  ]
  return { type: 'Polygon' as const, coordinates: [ring] }
}

// Three communes in a row and one across the sea. The first two were one bassin; a02 is the 2018 code of b02.
const polygons = [
  { code: 'a01', name: 'a01', geometry: square(0, 0) },
  { code: 'a02', name: 'a02', geometry: square(1, 0) },
  { code: 'a03', name: 'a03', geometry: square(2, 0) },
  { code: 'a04', name: 'a04', geometry: square(-600, -300) },
  { code: 'lost', name: 'lost', geometry: square(9, 9) },
]
const commune = (code: string, bassin: string, departement: string) =>
  [code, { departement, region: 'R1', epci: code === 'a04' ? '' : 'E1', bassin }] as const
const cog = new Map([
  commune('a01', 'B1', 'D1'),
  commune('b02', 'B1', 'D2'),
  commune('a03', 'B2', 'D2'),
  commune('a04', 'B3', 'D3'),
])
const to2024 = (code: string) => ({ a01: 'a01', a02: 'b02', a03: 'a03', a04: 'a04' })[code]

let detailed: Dissolved
let boundaries: FirstBoundaries
const levels = ['region', 'departement', 'bassin'] as const
const simplify = (topology: DetailedTopology) =>
  simplifyBoundaries(topology, 'bassin', levels, BoundariesSchema)
beforeAll(async () => {
  detailed = await dissolveTerritories(polygons, (code) => cog.get(to2024(code) ?? ''), levels)
  boundaries = await simplify(detailed.topology)
})

const codes = (level: 'bassin' | 'departement' | 'region') =>
  boundaries.objects[level].geometries.map(({ id }) => id)

describe('dissolving communes into territories', () => {
  it('follows the codes of 2024 and lists what leads nowhere', () => {
    expect(detailed.unmatched).toEqual(['lost'])
    expect(neighboursOf(detailed.topology, 'bassin')).toEqual(
      new Map([
        ['B1', ['B2']],
        ['B2', ['B1']],
        ['B3', []],
      ]),
    )
  })

  it('measures areas on the full shapes, on the ellipsoid', () => {
    const areas = areasOf(detailed.topology, 'bassin')
    // Two squares of a tenth of a degree from 45° to 45.1° north: 11.113 km by 7.884 km at the southern end.
    expect(areas.get('B1')).toBeCloseTo(2 * 87.5, 0)
  })
})

describe('simplifying', () => {
  it('keeps every territory of the three levels, the far island too', () => {
    expect([codes('bassin'), codes('departement'), codes('region')]).toEqual([
      ['B1', 'B2', 'B3'],
      ['D1', 'D2', 'D3'],
      ['R1'],
    ])
    const far = territoryFeatures(boundaries, 'bassin').features[2]
    expect(far?.geometry.type).toBe('Polygon')
  })

  it('stores a shared border once: both neighbours read the same arc, one backwards', () => {
    const arcs = (k: number) => (boundaries.objects.bassin.geometries[k]?.arcs ?? []).flat(2)
    const backwards = new Set(arcs(1).map((arc) => ~arc))
    expect(arcs(0).filter((arc) => backwards.has(arc))).toHaveLength(1)
  })

  it('gives the same bytes twice', async () => {
    expect(JSON.stringify(await simplify(detailed.topology))).toBe(JSON.stringify(boundaries))
  })

  it('keeps a level apart alone, on the grid of the others, without those that lie in no territory of it', async () => {
    const { topology } = await dissolveTerritories(polygons, (code) => cog.get(to2024(code) ?? ''), [
      'region',
      'departement',
      'epci',
      'bassin',
    ])
    const apart = await simplifyBoundaries(topology, 'bassin', ['epci'], apartBoundariesSchema('epci'))
    expect(Object.keys(apart.objects)).toEqual(['epci'])
    expect(apart.objects.epci.geometries.map(({ id }) => id)).toEqual(['E1'])
  })

  it('keeps no property but the code', () => {
    expect(Object.keys(boundaries.objects.bassin.geometries[0] ?? {}).sort()).toEqual(['arcs', 'id', 'type'])
  })
})

describe('orderArcs', () => {
  it('moves arcs without moving any shape', () => {
    const shuffled: FirstBoundaries = {
      ...boundaries,
      arcs: [...boundaries.arcs].reverse(),
      objects: Object.fromEntries(
        Object.entries(boundaries.objects).map(([level, { type, geometries }]) => {
          const last = boundaries.arcs.length - 1
          const flip = (index: number) => (index < 0 ? ~(last - ~index) : last - index)
          return [level, { type, geometries: geometries.map((g) => ({ ...g, arcs: mapDeep(g.arcs, flip) })) }]
        }),
      ) as FirstBoundaries['objects'],
    }
    const ordered = orderArcs(shuffled)
    for (const level of ['bassin', 'departement', 'region'] as const) {
      expect(territoryFeatures(ordered, level)).toEqual(territoryFeatures(boundaries, level))
    }
  })
})

function mapDeep(
  arcs: FirstBoundaries['objects']['bassin']['geometries'][number]['arcs'],
  move: (arc: number) => number,
) {
  const walk = (item: unknown): unknown => (Array.isArray(item) ? item.map(walk) : move(Number(item)))
  return walk(arcs) as typeof arcs
}

describe('polygonArea', () => {
  it('gives the area of a quarter degree at the equator and takes holes away', () => {
    const ring = (side: number) => [
      [0, 0],
      [side, 0],
      [side, side],
      [0, side],
      [0, 0],
    ]
    // 111.32 km by 110.57 km for a degree at the equator.
    expect(polygonArea([ring(1)])).toBeCloseTo(12308.8, 0)
    expect(polygonArea([ring(1), ring(0.5)])).toBeCloseTo(12308.8 * 0.75, 0)
  })
})
