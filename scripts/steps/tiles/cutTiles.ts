import { clipLine, type FlatLine } from '@/analysis/clipLine'
import type { TileFeature } from '@/analysis/vectorTile'
import type { CommuneTopology } from './communeTopology'

/** px around a tile that are kept, of the 512 of its side: wider than the widest line. */
const AROUND = 4 / 512

/**
 * Cuts communes into the tiles of one zoom.
 * @param rowOf row of a commune, by its code: the id of its feature
 * @param extent units in the side of a tile
 * @returns features by `x/y`, in order of row
 */
export function cutTiles(
  { arcs, rings }: CommuneTopology,
  rowOf: (code: string) => number,
  zoom: number,
  extent: number,
): Map<string, TileFeature[]> {
  const margin = Math.ceil(AROUND * extent)
  const lines = arcs.map((arc) => flatten(arc, 2 ** zoom * extent))
  const tiles = new Map<string, TileFeature[]>()
  const shapes = [...rings].map(([code, own]) => ({ row: rowOf(code), own })).sort((a, b) => a.row - b.row)
  for (const { row, own } of shapes) {
    const parts = new Map<string, FlatLine[]>()
    for (const ring of own.map((arcs) => join(arcs, lines))) {
      const [west, north, east, south] = boxOf(ring)
      const first = (low: number) => Math.floor((low - margin) / extent)
      const last = (high: number) => Math.floor((high + margin) / extent)
      for (let x = first(west); x <= last(east); x++)
        for (let y = first(north); y <= last(south); y++) {
          const moved = ring.map((at, k) => at - (k % 2 ? y : x) * extent)
          const name = `${x}/${y}`
          parts.set(name, [...(parts.get(name) ?? []), ...clipLine(moved, true, -margin, extent + margin)])
        }
    }
    for (const [name, found] of parts)
      if (found.length > 0) tiles.set(name, [...(tiles.get(name) ?? []), { id: row, lines: found }])
  }
  return tiles
}

/** Degrees to whole units of the world at a zoom (spherical Mercator), without two points on the same spot. */
export function flatten(arc: readonly (readonly [number, number])[], side: number): FlatLine {
  const line: number[] = []
  for (const [lon, lat] of arc) {
    const x = Math.round((lon / 360 + 0.5) * side)
    const sin = Math.sin((lat * Math.PI) / 180)
    const y = Math.round((0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)) * side)
    if (x !== line.at(-2) || y !== line.at(-1) || line.length === 0) line.push(x, y)
  }
  return line
}

function join(arcs: readonly number[], lines: readonly FlatLine[]): number[] {
  const ring: number[] = []
  for (const arc of arcs) {
    const line = lines[arc < 0 ? ~arc : arc] ?? []
    // Where two arcs meet, the point is said once.
    const from = ring.length ? 2 : 0
    for (let k = from; k < line.length; k += 2) {
      const at = arc < 0 ? line.length - 2 - k : k
      ring.push(line[at] ?? 0, line[at + 1] ?? 0)
    }
  }
  return ring
}

function boxOf(line: FlatLine): [number, number, number, number] {
  const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity]
  for (let k = 0; k < line.length; k += 2) {
    box[0] = Math.min(box[0], line[k] ?? 0)
    box[1] = Math.min(box[1], line[k + 1] ?? 0)
    box[2] = Math.max(box[2], line[k] ?? 0)
    box[3] = Math.max(box[3], line[k + 1] ?? 0)
  }
  return box
}
