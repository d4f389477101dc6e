import { describe, expect, it } from 'vitest'
import { fitShape, LONGEST_ZONE } from '@/analysis/zone/fitShape'
import { encodeShape } from '@/analysis/zone/encodeShape'
import { insideShape } from '@/analysis/zone/insideShape'
import { readZoneFile, type ZoneFile } from '@/analysis/zone/readZoneFile'
import { square } from '../../support/shapes'

const read = (value: unknown) => readZoneFile(typeof value === 'string' ? value : JSON.stringify(value))
const problemOf = (file: ZoneFile) => ('problem' in file ? file.problem.kind : 'none')
const polygon = (...rings: number[][][]) => ({ type: 'Polygon', coordinates: rings })
const feature = (geometry: unknown) => ({ type: 'Feature', properties: {}, geometry })
const collection = (...geometries: unknown[]) => ({
  type: 'FeatureCollection',
  features: geometries.map(feature),
})
const swap = (ring: number[][]) => ring.map(([x = 0, y = 0]) => [y, x])

describe('a zone file', () => {
  it.each<[string, unknown]>([
    ['a polygon', polygon(square(3, 45, 1))],
    ['a feature', feature(polygon(square(9, 42, 0.5)))],
    ['a collection', collection(polygon(square(55.3, -21.3, 0.4)))],
    [
      'a polygon among points',
      collection({ type: 'Point', coordinates: [3, 45] }, polygon(square(3, 45, 1))),
    ],
    ['a collection of geometries', { type: 'GeometryCollection', geometries: [polygon(square(3, 45, 1))] }],
    ['a feature without a geometry beside a good one', collection(null, polygon(square(3, 45, 1)))],
    ['positions with a height', polygon(square(3, 45, 1).map((at) => [...at, 120]))],
    ['a byte-order mark', `\uFEFF${JSON.stringify(polygon(square(3, 45, 1)))}`],
  ])('gives its zone: %s', (_, value) => {
    expect(problemOf(read(value))).toBe('none')
  })

  it.each<[string, unknown, string]>([
    ['half a file', '{"type": "FeatureColl', 'not-json'],
    ['a table', 'commune;code\r\nAmbert;63003', 'not-json'],
    ['JSON of another kind', { hello: 'world' }, 'not-geojson'],
    ['a list', [1, 2], 'not-geojson'],
    ['points only', collection({ type: 'Point', coordinates: [3, 45] }), 'no-area'],
    ['nothing', collection(), 'no-area'],
    ['a ring of three positions', polygon(square(3, 45, 1).slice(0, 3)), 'bad-area'],
    ['positions of text', polygon([['3', '45'] as never, [4, 45], [4, 46], [3, 45]]), 'bad-area'],
    ['a collection without features', { type: 'FeatureCollection' }, 'bad-area'],
    ['Lambert 93', polygon(square(700_000, 6_600_000, 1000)), 'projected'],
    ['latitude first', polygon(swap(square(3, 45, 1))), 'swapped'],
    ['Berlin', polygon(square(13, 52.3, 0.5)), 'outside-france'],
    [
      'no surface',
      polygon([
        [3, 45],
        [3, 46],
        [3, 45.5],
        [3, 45],
      ]),
      'flat',
    ],
    [
      'a bow tie',
      polygon([
        [3, 45],
        [4, 46],
        [4, 45],
        [3, 46],
        [3, 45],
      ]),
      'crossing',
    ],
    ['half of Europe', polygon(square(-20, 30, 50)), 'too-large'],
  ])('says what is wrong: %s', (_, value, problem) => {
    expect(problemOf(read(value))).toBe(problem)
  })

  it('names what a file holds instead of polygons', () => {
    expect(
      read(
        collection({
          type: 'LineString',
          coordinates: [
            [3, 45],
            [4, 45],
          ],
        }),
      ),
    ).toEqual({
      problem: { kind: 'no-area', what: 'LineString' },
    })
  })

  it('refuses a file of too many vertices', () => {
    const ring = Array.from({ length: 50_001 }, (_, at) => {
      const angle = (at / 50_001) * 2 * Math.PI
      return [3 + Math.cos(angle), 46 + Math.sin(angle)]
    })
    expect(problemOf(read(polygon([...ring, ring[0] ?? []])))).toBe('too-many-vertices')
  })

  it('makes one zone of polygons that touch or overlap, and keeps those apart', () => {
    const touching = read(collection(polygon(square(2, 45, 1)), polygon(square(3, 45, 1))))
    expect(touching).toMatchObject({ polygons: 2, shape: { length: 1 } })
    const apart = read(collection(polygon(square(2, 45, 1)), polygon(square(9, 42, 0.3))))
    expect(apart).toMatchObject({ polygons: 2, shape: { length: 2 } })
  })

  it.each<[string, unknown]>([
    ['an empty MultiPolygon', { type: 'MultiPolygon', coordinates: [] }],
    ['a MultiPolygon of an empty polygon', { type: 'MultiPolygon', coordinates: [[]] }],
    ['a MultiPolygon of an empty ring', { type: 'MultiPolygon', coordinates: [[[]]] }],
    ['an empty polygon', { type: 'Polygon', coordinates: [[]] }],
    ['no geometry', null],
  ])('sets aside and counts, beside good ones: %s', (_, geometry) => {
    expect(read(collection(geometry, polygon(square(3, 45, 1))))).toMatchObject({ polygons: 1, empty: 1 })
    expect(problemOf(read(collection(geometry)))).toBe('no-area')
  })

  it('keeps the full polygons of a geometry that also has empty ones', () => {
    const mixed = { type: 'MultiPolygon', coordinates: [[[]], [square(3, 45, 1), []], [square(9, 42, 0.3)]] }
    expect(read(mixed)).toMatchObject({ polygons: 2, empty: 0 })
  })

  it('keeps holes', () => {
    const file = read(polygon(square(2, 45, 2), square(2.5, 45.5, 1)))
    const shape = 'shape' in file ? file.shape : []
    expect(insideShape(shape)(3, 46)).toBe(false)
    expect(insideShape(shape)(2.2, 45.2)).toBe(true)
  })
})

describe('a shape made to fit an address', () => {
  const coast = (count: number) => {
    const ring = Array.from({ length: count }, (_, at) => {
      const angle = (at / count) * 2 * Math.PI
      const radius = 0.5 + 0.05 * Math.sin(at * 1.7) + 0.02 * Math.sin(at * 0.31)
      return [3 + radius * Math.cos(angle), 45 + radius * Math.sin(angle)]
    })
    return [[[...ring, ring[0] ?? []]]]
  }

  it('stays whole where it is short', () => {
    const fitted = fitShape([[square(3, 45, 1)]])
    expect(fitted).toEqual({ shape: [[square(3, 45, 1)]], simplified: false })
  })

  it('is simplified just enough where it is long, and says so', () => {
    const fitted = fitShape(coast(5000))
    expect(fitted?.simplified).toBe(true)
    const length = encodeShape(fitted?.shape ?? []).length
    expect(length).toBeLessThanOrEqual(LONGEST_ZONE)
    expect(length).toBeGreaterThan(LONGEST_ZONE / 4)
    expect(insideShape(fitted?.shape ?? [])(3, 45)).toBe(true)
  })

  it('does not change once it fits: what is shown is what is shared', () => {
    const once = fitShape(coast(3000))?.shape ?? []
    expect(fitShape(once)).toEqual({ shape: once, simplified: false })
  })

  it('is null for what no simplification can hold', () => {
    const specks = Array.from({ length: 900 }, (_, at) => [
      square(-1 + (at % 30) * 0.3, 43 + Math.floor(at / 30) * 0.2, 0.15),
    ])
    expect(fitShape(specks)).toBeNull()
  })
})
