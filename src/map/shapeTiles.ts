import { meshArcs } from 'topojson-client'
import type { GeometryCollection, MultiLineString, Topology } from 'topojson-specification'
import { clipLine, type FlatLine } from '@/analysis/clipLine'
import { vectorTile } from '@/analysis/vectorTile'
import type { Boundaries } from '@/schema/boundaries'
import { DRAWN_LEVELS, WIDEST_LEVEL, type MapLevel } from '@/schema/level'
import { mercatorHeight } from './flatMercator'
import type { ShapeSource } from './styleState'

/** In tile units: the side of a tile, what is kept around it (16 px), and how far apart two points of a line are (3/8 px). */
const EXTENT = 4096
const AROUND = 128
const APART = 3

/** Lines made of arcs of the topology: `~arc` is one run backwards. */
interface Shape {
  value: string
  lines: readonly (readonly number[])[]
}
/** West, north, east and south edges, in tiles of some zoom from the corner of the world. */
type Box = readonly [west: number, north: number, east: number, south: number]
type Arc = Boundaries['arcs'][number]

/**
 * Cuts boundaries into vector tiles, straight from the topology: no level is ever decoded whole. An arc is thinned once for
 * all who share it, so neighbours and their border fit at every zoom.
 * @returns the tile of a source, as MapLibre reads it. Its one layer has the source's name; a territory has its `code`, a
 * border its `kind`: a level, or `coast`
 */
export function shapeTiles(
  boundaries: Boundaries,
): (source: ShapeSource, z: number, x: number, y: number) => ArrayBuffer {
  const { arcs: all, transform } = boundaries
  const { scale, translate } = transform
  // Mercator, in a square world: 0 at its north-west corner, 1 at the other.
  const worldX = (x: number) => (x * scale[0] + translate[0]) / 360 + 0.5
  const worldY = (y: number) => 0.5 - mercatorHeight(y * scale[1] + translate[1]) / 360
  const boxes = all.map((arc): Box => {
    const [west, south, east, north] = extentOf(arc)
    return [worldX(west), worldY(north), worldX(east), worldY(south)]
  })
  const shapes = new Map<ShapeSource, readonly Shape[]>()
  let zoom = -1
  let thinned: FlatLine[] = []

  /** An arc at this zoom, in tile units from the corner of the world, without the points too near to the one before. */
  function thin(arc: Arc): FlatLine {
    const side = 2 ** zoom * EXTENT
    const line: number[] = []
    let x = 0
    let y = 0
    let left = arc.length
    let lastX = -Infinity
    let lastY = -Infinity
    for (const step of arc) {
      x += step[0] ?? 0
      y += step[1] ?? 0
      const pointX = Math.round(worldX(x) * side)
      const pointY = Math.round(worldY(y) * side)
      if (--left > 0 && Math.abs(pointX - lastX) < APART && Math.abs(pointY - lastY) < APART) continue
      line.push(pointX, pointY)
      lastX = pointX
      lastY = pointY
    }
    return line
  }
  function joined(arcs: readonly number[], left: number, top: number): FlatLine {
    const line: number[] = []
    for (const arc of arcs) {
      const own = arc < 0 ? ~arc : arc
      const points = (thinned[own] ??= thin(all[own] ?? []))
      const last = points.length - 2
      for (let k = 0; k <= last; k += 2) {
        const at = arc < 0 ? last - k : k
        line.push((points[at] ?? 0) - left, (points[at + 1] ?? 0) - top)
      }
    }
    return line
  }

  return (source, z, x, y) => {
    if (z !== zoom) [zoom, thinned] = [z, []]
    const ring = source !== 'borders'
    const found = shapes.get(source) ?? (ring ? areas(boundaries, source) : borders(boundaries))
    shapes.set(source, found)
    const margin = AROUND / EXTENT
    const features = found.map(({ value, lines }) => ({
      value,
      lines: lines.flatMap((arcs) => {
        const [west, north, east, south] = around(arcs, boxes, 2 ** z)
        if (east < x - margin || west > x + 1 + margin || south < y - margin || north > y + 1 + margin)
          return []
        const line = joined(arcs, x * EXTENT, y * EXTENT)
        const whole =
          west > x - margin && east < x + 1 + margin && north > y - margin && south < y + 1 + margin
        return whole ? [line] : clipLine(line, ring, -AROUND, EXTENT + AROUND)
      }),
    }))
    return vectorTile(source, ring ? 'code' : 'kind', ring, EXTENT, features)
  }
}

/** Of an arc, whose points are given as steps from one to the next. */
function extentOf(arc: Arc) {
  let x = 0
  let y = 0
  let west = Infinity
  let south = Infinity
  let east = -Infinity
  let north = -Infinity
  for (const step of arc) {
    x += step[0] ?? 0
    y += step[1] ?? 0
    if (x < west) west = x
    if (x > east) east = x
    if (y < south) south = y
    if (y > north) north = y
  }
  return [west, south, east, north] as const
}

function around(arcs: readonly number[], boxes: readonly Box[], scale: number): Box {
  let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const arc of arcs) {
    const box = boxes[arc < 0 ? ~arc : arc]
    if (!box) continue
    west = Math.min(west, box[0])
    north = Math.min(north, box[1])
    east = Math.max(east, box[2])
    south = Math.max(south, box[3])
  }
  return [west * scale, north * scale, east * scale, south * scale]
}

/** Each territory of a level, as its rings. */
function areas(boundaries: Boundaries, level: MapLevel): Shape[] {
  return boundaries.objects[level].geometries.map(({ id, type, arcs }) => ({
    value: id,
    lines: (type === 'Polygon' ? arcs : arcs.flat()) as number[][],
  }))
}

/** Borders between territories of each level, each once, and the coast with the land frontiers. */
function borders(boundaries: Boundaries): Shape[] {
  const topology = boundaries as unknown as Topology<Record<MapLevel, GeometryCollection>>
  const between = (level: MapLevel, inner: boolean) =>
    (meshArcs(topology, topology.objects[level], (a, b) => (a !== b) === inner) as MultiLineString).arcs
  return [
    ...DRAWN_LEVELS.map((level) => ({ value: level, lines: between(level, true) })),
    { value: 'coast', lines: between(WIDEST_LEVEL, false) },
  ]
}
