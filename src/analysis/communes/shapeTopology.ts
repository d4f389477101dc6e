import type { Boundaries } from '@/schema/boundaries'
import { COMMUNE_LEVEL } from '@/schema/level'
import { xOf, yOf, type GridPoint, type GridRing } from './shapeCode'

/** Points of a grid and where borders meet, by number; more than there are of them fit in half of a whole number. */
const MOST = 2 ** 24

/**
 * Shapes of one grid as a topology: an arc from a point where borders meet to the next, once for the two sides of it.
 * @param codes of the shapes; @param step of their grid, in steps of the transform's
 */
export function shapeTopology(
  shapes: readonly (readonly GridRing[])[],
  codes: readonly string[],
  transform: Boundaries['transform'],
  step: number,
): Boundaries {
  const numbers = new Map<number, number>()
  const points: GridPoint[] = []
  const numberOf = (point: GridPoint) => {
    let number = numbers.get(point)
    if (number === undefined) {
      numbers.set(point, (number = points.length))
      points.push(point)
    }
    return number
  }
  const numbered = shapes.map((rings) => rings.map(({ points: own }) => own.map(numberOf)))
  const meets = meetings(numbered.flat(), points.length)

  const arcs: number[][][] = []
  /** By its first step, in each of its two directions. */
  const known = new Map<number, number>()
  function arcOf(line: readonly number[]): number {
    const [first = 0, second = 0] = line
    const [last = 0, before = 0] = [line.at(-1), line.at(-2)]
    const found = known.get(first * MOST + second)
    if (found !== undefined) return found
    const arc = arcs.length
    known.set(first * MOST + second, arc)
    known.set(last * MOST + before, ~arc)
    let [x, y] = [0, 0]
    arcs.push(
      line.map((number) => {
        const point = points[number] ?? 0
        const move = [(xOf(point) - x) * step, (yOf(point) - y) * step]
        x = xOf(point)
        y = yOf(point)
        return move
      }),
    )
    return arc
  }
  function arcsOf(ring: readonly number[]): number[] {
    // From where borders meet; a ring that meets none, from the same point on both its sides.
    const met = ring.findIndex((number) => meets[number])
    const from = met >= 0 ? met : ring.indexOf(ring.reduce((least, number) => Math.min(least, number)))
    const own: number[] = []
    let line = [ring[from] ?? 0]
    for (let k = 1; k <= ring.length; k++) {
      const number = ring[(from + k) % ring.length] ?? 0
      line.push(number)
      if (!meets[number] && k < ring.length) continue
      own.push(arcOf(line))
      line = [number]
    }
    return own
  }

  const geometries = numbered.map((rings, row): Shape => {
    const polygons: number[][][] = []
    rings.forEach((ring, at) => {
      const last = polygons.at(-1)
      if (shapes[row]?.[at]?.hole && last) last.push(arcsOf(ring))
      else polygons.push([arcsOf(ring)])
    })
    const [only = []] = polygons
    const id = codes[row] ?? ''
    return polygons.length > 1
      ? { type: 'MultiPolygon', id, arcs: polygons }
      : { type: 'Polygon', id, arcs: only }
  })
  return {
    type: 'Topology',
    transform,
    arcs,
    objects: { [COMMUNE_LEVEL]: { type: 'GeometryCollection', geometries } },
  }
}

type Shape = NonNullable<Boundaries['objects'][typeof COMMUNE_LEVEL]>['geometries'][number]

/**
 * The points at which borders meet: those that have not just two others beside them, and the end of a spike, where a ring turns
 * back and another may go on.
 */
function meetings(rings: readonly (readonly number[])[], count: number): Uint8Array {
  const first = new Int32Array(count).fill(-1)
  const second = new Int32Array(count).fill(-1)
  const meets = new Uint8Array(count)
  function beside(point: number, other: number) {
    if (first[point] === -1) first[point] = other
    else if (first[point] === other || second[point] === other) return
    else if (second[point] === -1) second[point] = other
    else meets[point] = 1
  }
  for (const ring of rings)
    ring.forEach((number, at) => {
      const next = ring[(at + 1) % ring.length] ?? number
      beside(number, next)
      beside(next, number)
      if (ring.at(at - 1) === next) meets[number] = 1
    })
  return meets
}
