import { BORDER_KINDS, borderArcs } from '@/analysis/borders'
import { clipLine, type FlatLine } from '@/analysis/clipLine'
import { extentOf } from '@/analysis/extentOf'
import { vectorTile } from '@/analysis/vectorTile'
import { nextTask } from '@/domain/turns'
import { shapesAt, type Boundaries } from '@/schema/boundaries'
import { COMMUNE_LEVEL, MAP_LEVELS, type MapLevel } from '@/schema/level'
import { mercatorHeight } from './flatMercator'
import { bordersOf, layerIn, type ShapeSource } from './styleState'

/** In tile units: the side of a tile, what is kept around it (16 px), and how far apart two points of a line are (3/8 px). */
const EXTENT = 4096
const AROUND = 128
const APART = 3

/** Lines made of arcs of the topology, `~arc` being one run backwards, with the box around each, in degrees. */
interface Shape {
  value: string
  lines: readonly { arcs: readonly number[]; box: ReturnType<typeof extentOf> }[]
}

/**
 * Cuts boundaries into vector tiles, straight from the topology: no level is ever decoded whole. An arc is thinned once for
 * all who share it, so neighbours and their border fit at every zoom. Each step has a task of its own: tiles are asked for
 * several at once, while the page is still being made.
 * @returns the tile of a source, as MapLibre reads it, of one layer; a territory has its `code`, a commune its row for id, a
 * border its `kind`
 */
export function shapeTiles(
  boundaries: Boundaries,
): (source: ShapeSource, z: number, x: number, y: number) => Promise<ArrayBuffer> {
  const { arcs: all, transform } = boundaries
  const { scale, translate } = transform
  // Mercator, in a square world: 0 at its north-west corner, 1 at the other.
  const worldX = (lon: number) => lon / 360 + 0.5
  const worldY = (lat: number) => 0.5 - mercatorHeight(lat) / 360
  const shapes = new Map<ShapeSource, Promise<readonly Shape[]>>()
  let zoom = -1
  let thinned: FlatLine[] = []

  /** An arc at this zoom, in tile units from the corner of the world, without the points too near to the one before. */
  function thin(arc: Boundaries['arcs'][number]): FlatLine {
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
      const pointX = Math.round(worldX(x * scale[0] + translate[0]) * side)
      const pointY = Math.round(worldY(y * scale[1] + translate[1]) * side)
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

  return async (source, z, x, y) => {
    const found = shapes.get(source) ?? shapesOf(boundaries, source)
    shapes.set(source, found)
    const own = await found
    await nextTask()
    if (z !== zoom) [zoom, thinned] = [z, []]
    const ring = isLevel(source)
    const [low, high] = [-AROUND / EXTENT, 1 + AROUND / EXTENT]
    const features = own.map(({ value, lines }, row) => ({
      // As in the tiles of the pipeline.
      ...(source === COMMUNE_LEVEL ? { id: row } : { value }),
      lines: lines.flatMap(({ arcs, box }) => {
        const [west, east] = [worldX(box[0]) * 2 ** z - x, worldX(box[2]) * 2 ** z - x]
        const [north, south] = [worldY(box[3]) * 2 ** z - y, worldY(box[1]) * 2 ** z - y]
        if (east < low || west > high || south < low || north > high) return []
        const line = joined(arcs, x * EXTENT, y * EXTENT)
        const whole = west > low && east < high && north > low && south < high
        return whole ? [line] : clipLine(line, ring, -AROUND, EXTENT + AROUND)
      }),
    }))
    return vectorTile(layerIn(source), ring ? 'code' : 'kind', ring ? 'ring' : 'line', EXTENT, features)
  }
}

const isLevel = (source: ShapeSource): source is MapLevel => MAP_LEVELS.some((level) => level === source)

const bordersIn = (source: ShapeSource) =>
  source === 'borders' ? BORDER_KINDS : MAP_LEVELS.filter((level) => bordersOf(level) === source)

/** The rings of each territory of a level, or the lines of each kind of border. */
async function shapesOf(boundaries: Boundaries, source: ShapeSource): Promise<readonly Shape[]> {
  const shape = (value: string, lines: number[][]): Shape => ({
    value,
    lines: lines.map((arcs) => ({ arcs, box: extentOf(boundaries, arcs) })),
  })
  await nextTask()
  if (isLevel(source))
    return shapesAt(boundaries, source).map(({ id, type, arcs }) =>
      shape(id, (type === 'Polygon' ? arcs : arcs.flat()) as number[][]),
    )
  const borders: Shape[] = []
  for (const kind of bordersIn(source)) {
    await nextTask()
    borders.push(shape(kind, borderArcs(boundaries, kind)))
  }
  return borders
}
