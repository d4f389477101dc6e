import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { decodeShapes, encodeShapes, gridPoint, type GridRing } from '@/analysis/communes/shapeCode'
import { shapeTopology } from '@/analysis/communes/shapeTopology'
import { signReader, signWriter } from '@/analysis/communes/signs'
import { territoryFeatures } from '@/analysis/decodeBoundaries'
import { COMMUNE_LEVEL } from '@/schema/level'

const ring = (points: readonly (readonly [number, number])[], hole = false): GridRing => ({
  points: points.map(([x, y]) => gridPoint(x, y)),
  hole,
})
/** Two squares side by side; the second has a hole, which the third fills; a fourth of two islands. */
const SHAPES = [
  [ring([[10, 10], [10, 20], [20, 20], [20, 10]])], // prettier-ignore
  [
    ring([[20, 10], [20, 20], [40, 20], [40, 10]]), // prettier-ignore
    ring([[32, 12], [38, 12], [38, 18], [32, 18]], true), // prettier-ignore
  ],
  [ring([[32, 12], [32, 18], [38, 18], [38, 12]])], // prettier-ignore
  [ring([[900, 5], [900, 9], [905, 5]]), ring([[40, 30], [40, 35], [45, 30]])], // prettier-ignore
]
const CENTRES = [gridPoint(15, 15), gridPoint(25, 15), gridPoint(35, 15), gridPoint(901, 6)]
/** A ring may begin at any of its points. */
const turned = ({ points, hole }: GridRing) => {
  const least = points.indexOf(Math.min(...points))
  return { points: [...points.slice(least), ...points.slice(0, least)], hole }
}

/** Indices of the arcs of a shape, whatever it is made of. */
const flat = (arcs: readonly unknown[]) => arcs.flat(2) as number[]

describe('shapes as text', () => {
  it('are read as they were written, from wherever their rings begin', () => {
    const read = decodeShapes(encodeShapes(SHAPES, CENTRES), CENTRES)
    expect(read.map((rings) => rings.map(turned))).toEqual(SHAPES.map((rings) => rings.map(turned)))
  })

  it('say a border once: three steps of the second square are its own, none of what fills its hole', () => {
    const code = encodeShapes(SHAPES, CENTRES)
    // 3 of the first square, 2 of the second after the border it follows, 3 of the hole, and 2 of each island.
    const steps = signReader(code.stepX)
    const count = Array.from(code.stepX).length
    expect(count).toBe(3 + 2 + 3 + 0 + 2 + 2)
    expect(steps.readSigned()).toBe(0)
  })

  it('are refused cut short', () => {
    const code = encodeShapes(SHAPES, CENTRES)
    expect(() => decodeShapes({ ...code, stepX: code.stepX.slice(0, -1) }, CENTRES)).toThrow(/written/)
  })

  it('make a topology whose arcs are shared by the two sides of a border, on the grid of the transform', () => {
    const transform = { scale: [0.5, 0.25] as [number, number], translate: [-5, 41] as [number, number] }
    const topology = shapeTopology(SHAPES, ['a', 'b', 'c', 'd'], transform, 2)
    const shapes = topology.objects.commune?.geometries ?? []
    expect(shapes.map(({ type }) => type)).toEqual(['Polygon', 'Polygon', 'Polygon', 'MultiPolygon'])
    const [left, right, filling] = shapes.map(({ arcs }) => flat(arcs))
    const shared = left?.filter((arc) => right?.includes(~arc))
    expect(shared).toHaveLength(1)
    expect(topology.arcs[shared?.[0] ?? 0]?.length).toBe(2)
    expect(right).toContain(~(filling?.[0] ?? 0))
    expect(topology.transform).toBe(transform)
    const [x = 0, y = 0] = topology.arcs[left?.[0] ?? 0]?.[0] ?? []
    expect([x % 20, y % 20]).toEqual([0, 0])
  })

  it('close each ring of a border that runs back upon itself where another goes on', () => {
    const spiked = [
      [ring([[10, 10], [10, 14], [10, 18], [10, 14], [6, 14]])], // prettier-ignore
      [ring([[10, 14], [10, 18], [14, 18], [14, 14]])], // prettier-ignore
    ]
    const transform = { scale: [1, 1] as [number, number], translate: [0, 0] as [number, number] }
    const { features } = territoryFeatures(shapeTopology(spiked, ['a', 'b'], transform, 1), COMMUNE_LEVEL)
    const drawn = features.map(({ geometry }) => geometry.coordinates[0] as Position[])
    expect(drawn.map((points) => points.at(-1))).toEqual(drawn.map(([first]) => first))
    expect(drawn.map((points) => points.length - 1)).toEqual(spiked.map(([own]) => own?.points.length))
  })
})

describe('numbers as signs', () => {
  it('are read as they were written, from one sign to four, without what JSON would escape', () => {
    const numbers = [0, 1, 78, 79, 80, 988, 989, 9269, 9270, 9271, 50_000, 300_000]
    const writer = signWriter()
    for (const number of numbers) writer.writeSigned(-number)
    for (const number of numbers) writer.write(number)
    expect(JSON.stringify(writer.text())).toBe(`"${writer.text()}"`)
    const reader = signReader(writer.text())
    expect(numbers.map(() => -reader.readSigned() + 0)).toEqual(numbers)
    expect(numbers.map(() => reader.read())).toEqual(numbers)
    expect(() => reader.read()).toThrow(/written/)
  })
})
