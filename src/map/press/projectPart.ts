import { extent } from 'd3-array'
import { geoPath, type GeoProjection } from 'd3-geo'
import type { Position } from 'geojson'
import { feature, mesh, transform } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { thinLine } from '@/analysis/thinLine'
import { overseasOf } from '@/analysis/decodeBoundaries'
import { shapesAt, type Boundaries } from '@/schema/boundaries'
import { levelMap, parentsOf, WIDEST_LEVEL, type MapLevel } from '@/schema/level'
import type { Bounds } from '../extent'
import { frenchProjection } from '../frenchProjection'
import { scaleBar } from '../scaleBar'
import { pathText } from './pathText'
import type { MapPart } from './mapPart'

/** Coordinates are whole tenths of a px: the group that holds the paths is scaled by this. */
export const UNIT = 0.1

/** How a part is drawn where it is not as for print. */
export interface Manner {
  /** Mercator, with these bounds touching the box, as the live map shows them; else the projection of the part. */
  frame?: Bounds
  /** px of one step of the coordinates; `UNIT` unless told. */
  unit?: number
  /** Greatest displacement of a line, px. */
  tolerance?: number
  /** Territories of the level shown that must fill the box; the others are drawn as far as it goes. */
  focus?: ReadonlySet<string>
  /** One path a colour instead of one a territory: lighter, when none has to be told from the others. */
  merged?: boolean
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** A part as drawn: paths in units, places in px. */
export interface DrawnPart {
  shapes: { code: string; d: string; at: [number, number]; width: number }[]
  borders: { kind: MapLevel | 'coast'; d: string }[]
  scale: { km: number; px: number }
  project: (lon: number, lat: number) => [number, number] | null
}

/** Islets smaller than this are left out beside a larger part of the same territory, square px. */
const SMALLEST = 0.4
/** The same where a coast comes near: its line would close over them, and make them blots. */
const SMALLEST_NEAR = 14
/** Share of the box that is left around what must fill it: neighbours are seen there. */
const ROOM = 0.06
/** Levels whose borders are lines of the picture, thin to thick: that of the map where it is no mere edge, and those that hold it. */
const linesOf = (level: MapLevel) =>
  [level, ...parentsOf(level)].filter((kind) => levelMap(kind).picture.border === 'line')

/**
 * The territories of one part, fitted into a box: conic conformal for the mainland (parallels 44° and 49°, as the
 * official Lambert 93), Mercator for the small overseas frames. Arcs are thinned once, so neighbours still fit.
 */
export function projectPart(
  boundaries: Boundaries,
  level: MapLevel,
  part: MapPart,
  box: Box,
  { frame, focus, unit = UNIT, tolerance = levelMap(level).picture.tolerance }: Manner = {},
): DrawnPart {
  const smallest = (focus ? SMALLEST_NEAR : SMALLEST) / unit ** 2
  const inZone = (kind: MapLevel) =>
    shapesAt(boundaries, kind).filter((shape) => (overseasOf(boundaries, shape) ?? 'mainland') === part)
  const used = new Set(
    [level, ...linesOf(level), WIDEST_LEVEL].flatMap((kind) =>
      inZone(kind).flatMap((geometry) => indices(geometry.arcs)),
    ),
  )
  const degrees = decodeArcs(boundaries, used)
  const wanted = inZone(level).filter(({ id }) => focus?.has(String(id)))
  const filling = focus
    ? wanted.flatMap(({ arcs }) => indices(arcs)).flatMap((at) => degrees.get(at) ?? [])
    : [...degrees.values()].flat()
  const projection = frame
    ? fitted(frenchProjection(false), cornersOf(frame), box)
    : fitted(frenchProjection(part === 'mainland'), filling, focus ? inner(box) : box)
  const inBox = touching(box, unit)
  const topology = projected(boundaries, degrees, projection, unit, tolerance)
  const collection = (kind: MapLevel) =>
    ({ type: 'GeometryCollection', geometries: inZone(kind) }) as unknown as GeometryCollection

  const shapes = feature(topology, collection(level)).features.flatMap(({ id, geometry }) => {
    const all = ringsOf(geometry, smallest)
    const rings = focus ? all.filter(inBox) : all
    const [largest] = rings
    if (!largest) return []
    const [x, y] = geoPath().centroid({ type: 'Polygon', coordinates: [largest] })
    const xs = largest.map(([px = 0]) => px)
    return {
      code: String(id),
      d: pathText(rings, true),
      at: [x * unit, y * unit] as [number, number],
      width: (Math.max(...xs) - Math.min(...xs)) * unit,
    }
  })
  const borders = linesOf(level).map((kind) => ({
    kind,
    d: pathText(
      mesh(topology, collection(kind), (a, b) => a !== b).coordinates.filter((line) => !focus || inBox(line)),
      false,
    ),
  }))
  const coast = mesh(topology, collection(WIDEST_LEVEL), (a, b) => a === b).coordinates.filter(
    (line) => (!isClosed(line) || area(line) >= smallest) && (!focus || inBox(line)),
  )
  return {
    shapes,
    borders: [...borders, { kind: 'coast' as const, d: pathText(coast, false) }],
    scale: scaleBar(projection, [box.x + box.width / 2, box.y + box.height / 2], box.width * 0.3),
    project: (lon, lat) => projection([lon, lat]),
  }
}

/** How tall some territories are for their width, as they will be drawn, room around them included. */
export function heightForWidth(boundaries: Boundaries, level: MapLevel, codes: ReadonlySet<string>): number {
  const own = shapesAt(boundaries, level).filter(({ id }) => codes.has(String(id)))
  const points = [
    ...decodeArcs(boundaries, new Set(own.flatMap(({ arcs }) => indices(arcs)))).values(),
  ].flat()
  const [west, east] = extent(points, ([lon]) => lon)
  const [south, north] = extent(points, ([, lat]) => lat)
  if (west === undefined || south === undefined) return 1
  const middle = (((south + north) / 2) * Math.PI) / 180
  return (north - south) / ((east - west) * Math.cos(middle))
}

const inner = ({ x, y, width, height }: Box): Box => ({
  x: x + width * ROOM,
  y: y + height * ROOM,
  width: width * (1 - 2 * ROOM),
  height: height * (1 - 2 * ROOM),
})

/** Whether the surroundings of a line, in units, touch the box, in px. */
function touching({ x, y, width, height }: Box, unit: number) {
  const spans = (line: readonly Position[], axis: 0 | 1, from: number, length: number) => {
    const at = line.map((point) => (point[axis] ?? 0) * unit)
    return Math.max(...at) >= from && Math.min(...at) <= from + length
  }
  return (line: readonly Position[]) => spans(line, 0, x, width) && spans(line, 1, y, height)
}

const cornersOf = ([west, south, east, north]: Bounds): Position[] => [
  [west, south],
  [east, north],
]

function fitted(projection: GeoProjection, coordinates: Position[], box: Box): GeoProjection {
  return projection.fitExtent(
    [
      [box.x, box.y],
      [box.x + box.width, box.y + box.height],
    ],
    { type: 'MultiPoint', coordinates },
  )
}

function decodeArcs(boundaries: Boundaries, used: ReadonlySet<number>): Map<number, Position[]> {
  const place = transform(boundaries.transform)
  return new Map(
    [...used].map((at) => [at, (boundaries.arcs[at] ?? []).map((point, k) => place([...point], k > 0))]),
  )
}

/** The same topology on paper; arcs of other parts are empty. */
function projected(
  boundaries: Boundaries,
  degrees: ReadonlyMap<number, Position[]>,
  projection: GeoProjection,
  unit: number,
  tolerance: number,
): Topology {
  const arcs = boundaries.arcs.map((_, at) => {
    const points = (degrees.get(at) ?? []).map(([lon = 0, lat = 0]): [number, number] => {
      const [x, y] = projection([lon, lat]) ?? [0, 0]
      return [x / unit, y / unit]
    })
    return distinct(thinLine(points, tolerance / unit).map(([x, y]) => [Math.round(x), Math.round(y)]))
  })
  return { type: 'Topology', objects: {}, arcs }
}

/** Without the points that rounding made equal to the one before; an arc keeps two. */
function distinct(line: Position[]): Position[] {
  const apart = line.filter(
    ([x, y], k) => k === 0 || k === line.length - 1 || x !== line[k - 1]?.[0] || y !== line[k - 1]?.[1],
  )
  return apart.length < 2 ? line : apart
}

/** Outer and inner rings of a territory, largest first, islets left out. */
function ringsOf(geometry: { type: string; coordinates?: unknown }, smallest: number): Position[][] {
  const polygons = (
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
  ) as Position[][][]
  const rings = polygons.flat().sort((a, b) => area(b) - area(a))
  return rings.filter((ring, k) => k === 0 || area(ring) >= smallest)
}

function area(ring: readonly Position[]): number {
  let sum = 0
  ring.forEach(([x = 0, y = 0], k) => {
    const [nextX = 0, nextY = 0] = ring[(k + 1) % ring.length] ?? []
    sum += x * nextY - nextX * y
  })
  return Math.abs(sum) / 2
}

function isClosed(line: readonly Position[]): boolean {
  const [first, last] = [line[0], line[line.length - 1]]
  return first?.[0] === last?.[0] && first?.[1] === last?.[1]
}

function indices(arcs: unknown): number[] {
  if (Array.isArray(arcs)) return arcs.flatMap(indices)
  return typeof arcs === 'number' ? [arcs < 0 ? ~arcs : arcs] : []
}
