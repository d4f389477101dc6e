import { neighbors } from 'topojson-client'
import {
  decodeShapes,
  encodeShapes,
  gridPoint,
  xOf,
  yOf,
  type GridPoint,
  type GridRing,
} from '@/analysis/communes/shapeCode'
import { shapeTopology } from '@/analysis/communes/shapeTopology'
import { thinLine } from '@/analysis/thinLine'
import type { Boundaries } from '@/schema/boundaries'
import { COMMUNE_LEVEL } from '@/schema/level'
import type { CommuneShapes } from '@/schema/communeShapes'
import type { Commune } from '../communeTable'
import type { CommuneTopology } from './communeTopology'

/** Side of the grid, in steps of that of the other levels: some 170 m. Half as much weighs 40 kB more, compressed. */
const STEP = 2
/** How far a border may be from where it was, in sides of the grid: 400 m, 2 to 3 px where the tiles take over. */
const TOLERANCE = 2.35

/**
 * The shapes of all communes in one file, for where they are too many for tiles: borders are thinned, not polygons, so
 * neighbours stay joined. A commune that would come to a stroke keeps its whole border.
 * @param communes those that have a territory, in order of their codes
 * @param transform of the other levels' topology: all are drawn together
 */
export function communeShapes(
  { arcs, rings }: CommuneTopology,
  communes: readonly Pick<Commune, 'code' | 'lon' | 'lat'>[],
  { scale, translate }: Boundaries['transform'],
): CommuneShapes {
  const place = (point: readonly [number, number]) =>
    [(point[0] - translate[0]) / scale[0] / STEP, (point[1] - translate[1]) / scale[1] / STEP] as const
  const onGrid = (arc: CommuneTopology['arcs'][number], tolerance: number) =>
    thinLine(arc.map(place), tolerance).map(([x, y]) => gridPoint(Math.round(x), Math.round(y)))
  const lines = arcs.map((arc) => onGrid(arc, TOLERANCE))
  for (const own of rings.values())
    for (const ring of own)
      if (distinct(ringOf(ring, lines)) < 3)
        for (const arc of ring.map((at) => (at < 0 ? ~at : at))) lines[arc] = onGrid(arcs[arc] ?? [], 0)
  const shapes = communes.map(({ code }) => shapeOf(rings.get(code) ?? [], lines))
  const centres = communes.map(({ lon, lat }) => {
    const [x, y] = place([lon, lat])
    return gridPoint(Math.round(x), Math.round(y))
  })
  const code = encodeShapes(shapes, centres)
  const codes = communes.map((commune) => commune.code)
  const { objects } = shapeTopology(decodeShapes(code, centres), codes, { scale, translate }, STEP)
  const drawn = neighbors(objects[COMMUNE_LEVEL]?.geometries as never)
  return { step: STEP, ...code, unlike: unlike(drawn, codes, rings) }
}

/** Rows, two by two, of the communes that have an arc in common and are not drawn beside each other, or the other way round. */
function unlike(
  drawn: readonly (readonly number[])[],
  codes: readonly string[],
  rings: CommuneTopology['rings'],
): number[] {
  const sides = new Map<number, number>()
  const pairs = new Set<string>()
  const toggle = (pair: string) => pairs.delete(pair) || pairs.add(pair)
  codes.forEach((code, row) => {
    for (const arc of new Set((rings.get(code) ?? []).flat().map((at) => (at < 0 ? ~at : at)))) {
      const other = sides.get(arc)
      if (other === undefined) sides.set(arc, row)
      else pairs.add(`${other} ${row}`)
    }
  })
  drawn.forEach((others, row) => others.forEach((other) => row < other && toggle(`${row} ${other}`)))
  return [...pairs].flatMap((pair) => pair.split(' ').map(Number))
}

/** Its rings; of one that no ring of the grid can show, a corner of it. */
function shapeOf(
  rings: readonly (readonly number[])[],
  lines: readonly (readonly GridPoint[])[],
): GridRing[] {
  const drawn = rings.map((ring) => ringOf(ring, lines))
  const outward = Math.sign(areaOf(drawn[0] ?? []))
  const found = drawn
    .filter((points) => distinct(points) > 2)
    .map((points, at) => ({ points, hole: at > 0 && Math.sign(areaOf(points)) === -outward }))
  if (found.length > 0) return found
  const [corner = 0] = drawn[0] ?? []
  return [{ points: [corner, corner + 1, corner + gridPoint(1, 0)], hole: false }]
}

function ringOf(ring: readonly number[], lines: readonly (readonly GridPoint[])[]): GridPoint[] {
  const points = ring.flatMap((arc) => (arc < 0 ? [...(lines[~arc] ?? [])].reverse() : (lines[arc] ?? [])))
  return points.filter((point, at) => point !== points[(at + 1) % points.length])
}

const distinct = (points: readonly GridPoint[]) => new Set(points).size

/** Twice the area of a ring, by the way it turns. */
function areaOf(points: readonly GridPoint[]): number {
  return points.reduce((sum, point, at) => {
    const next = points[(at + 1) % points.length] ?? point
    return sum + xOf(point) * yOf(next) - xOf(next) * yOf(point)
  }, 0)
}
