import { describe, expect, it } from 'vitest'
import { openPerimeter } from '@/analysis/perimeter/openPerimeter'
import { perimeterShape, type PerimeterShape } from '@/analysis/perimeter/perimeterShape'
import { insideShape } from '@/analysis/zone/insideShape'
import { FileRefused, type FileProblem } from '@/domain/perimeter'
import { square } from '../../support/shapes'

type Read = PerimeterShape | { problem: FileProblem }

/** A GeoJSON file with this in it, all of its objects taken. */
async function read(value: unknown): Promise<Read> {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  try {
    const source = await openPerimeter([{ name: 'zone.geojson', bytes: new TextEncoder().encode(text) }])
    const all = source.layers.flatMap(({ features }) => features)
    return perimeterShape(source, new Set(all.keys()), null)
  } catch (error) {
    if (error instanceof FileRefused) return { problem: error.problem }
    throw error
  }
}
const problemOf = (file: Read) => ('problem' in file ? file.problem.kind : 'none')
const polygon = (...rings: number[][][]) => ({ type: 'Polygon', coordinates: rings })
const feature = (geometry: unknown) => ({ type: 'Feature', properties: {}, geometry })
const collection = (...geometries: unknown[]) => ({
  type: 'FeatureCollection',
  features: geometries.map(feature),
})
const swap = (ring: number[][]) => ring.map(([x = 0, y = 0]) => [y, x])

describe('a GeoJSON file', () => {
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
  ])('gives its zone: %s', async (_, value) => {
    expect(problemOf(await read(value))).toBe('none')
  })

  it.each<[string, unknown, string]>([
    ['half a file', '{"type": "FeatureColl', 'unreadable'],
    ['a table', 'commune;code\r\nAmbert;63003', 'other'],
    ['JSON of another kind', { hello: 'world' }, 'other'],
    ['a list', [1, 2], 'other'],
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
    ['half of Europe', polygon(square(-20, 30, 50)), 'too-large'],
  ])('says what is wrong: %s', async (_, value, problem) => {
    expect(problemOf(await read(value))).toBe(problem)
  })

  it('names what a file holds instead of polygons', async () => {
    expect(
      await read(
        collection({
          type: 'LineString',
          coordinates: [
            [3, 45],
            [4, 45],
          ],
        }),
      ),
    ).toEqual({
      problem: { kind: 'no-area', kinds: ['LineString'] },
    })
  })

  it('refuses a file of too many vertices', async () => {
    const ring = Array.from({ length: 50_001 }, (_, at) => {
      const angle = (at / 50_001) * 2 * Math.PI
      return [3 + Math.cos(angle), 46 + Math.sin(angle)]
    })
    expect(problemOf(await read(polygon([...ring, ring[0] ?? []])))).toBe('too-many-vertices')
  })

  it('makes one zone of polygons that touch or overlap, and keeps those apart', async () => {
    const touching = await read(collection(polygon(square(2, 45, 1)), polygon(square(3, 45, 1))))
    expect(touching).toMatchObject({ notes: { polygons: 2 }, shape: { length: 1 } })
    const apart = await read(collection(polygon(square(2, 45, 1)), polygon(square(9, 42, 0.3))))
    expect(apart).toMatchObject({ notes: { polygons: 2 }, shape: { length: 2 } })
  })

  it.each<[string, unknown]>([
    ['an empty MultiPolygon', { type: 'MultiPolygon', coordinates: [] }],
    ['a MultiPolygon of an empty polygon', { type: 'MultiPolygon', coordinates: [[]] }],
    ['a MultiPolygon of an empty ring', { type: 'MultiPolygon', coordinates: [[[]]] }],
    ['an empty polygon', { type: 'Polygon', coordinates: [[]] }],
    ['no geometry', null],
  ])('sets aside and counts, beside good ones: %s', async (_, geometry) => {
    expect(await read(collection(geometry, polygon(square(3, 45, 1))))).toMatchObject({
      notes: { polygons: 1, empty: 1 },
    })
    expect(problemOf(await read(collection(geometry)))).toBe('no-area')
  })

  it('keeps the full polygons of a geometry that also has empty ones', async () => {
    const mixed = { type: 'MultiPolygon', coordinates: [[[]], [square(3, 45, 1), []], [square(9, 42, 0.3)]] }
    expect(await read(mixed)).toMatchObject({ notes: { polygons: 2, empty: 0 } })
  })

  it('keeps holes', async () => {
    const file = await read(polygon(square(2, 45, 2), square(2.5, 45.5, 1)))
    const shape = 'shape' in file ? file.shape : []
    expect(insideShape(shape)(3, 46)).toBe(false)
    expect(insideShape(shape)(2.2, 45.2)).toBe(true)
  })

  it('cuts apart an outline that crosses itself, and says so', async () => {
    const bowTie = await read(
      polygon([
        [3, 45],
        [4, 46],
        [4, 45],
        [3, 46],
        [3, 45],
      ]),
    )
    expect(bowTie).toMatchObject({ notes: { crossings: 1 }, shape: { length: 2 } })
    const shape = 'shape' in bowTie ? bowTie.shape : []
    expect([3.1, 3.5, 3.9].map((lon) => insideShape(shape)(lon, 45.5))).toEqual([true, true, true])
    expect(insideShape(shape)(3.5, 45.1)).toBe(false)
  })

  it('is refused where it crosses itself with too many sides to be cut apart, and says where', async () => {
    // A bow tie whose sides are of 1,001 steps each, none of them at the crossing: more than 3,000 in all.
    const corners = [
      [3, 45],
      [4, 46],
      [4, 45],
      [3, 46],
    ] as const
    const ring = corners.flatMap(([x, y], at) => {
      const [toX, toY] = corners[(at + 1) % corners.length] ?? [x, y]
      return Array.from({ length: 1001 }, (_, step) => [
        x + ((toX - x) * step) / 1001,
        y + ((toY - y) * step) / 1001,
      ])
    })
    const bowTie = await read(polygon([...ring, [3, 45]]))
    expect(bowTie).toMatchObject({ problem: { kind: 'crossing' } })
    const { at } = 'problem' in bowTie ? (bowTie.problem as { at: number[] }) : { at: [] }
    expect(at.map((degrees) => Math.round(degrees * 100) / 100)).toEqual([3.5, 45.5])
  })

  it('sets aside a hole outside its outline, and says so', async () => {
    const file = await read(polygon(square(2, 45, 2), square(2.5, 45.5, 0.5), square(6, 45, 0.5)))
    expect(file).toMatchObject({ notes: { holes: 1 } })
    const shape = 'shape' in file ? file.shape : []
    expect(shape[0]).toHaveLength(2)
    expect(insideShape(shape)(6.2, 45.2)).toBe(false)
  })

  it('takes a line that ends where it begins as an outline, and says what it left aside', async () => {
    const file = await read(
      collection(
        { type: 'LineString', coordinates: square(3, 45, 1) },
        { type: 'LineString', coordinates: square(3, 45, 1).slice(0, 3) },
        { type: 'Point', coordinates: [3, 45] },
      ),
    )
    expect(file).toMatchObject({ notes: { closed: 1, others: ['LineString', 'Point'] } })
  })
})
