import { clipLine } from '../clipLine'
import { directedEdges } from './directedEdges'
import { seamPoints } from './seamPoints'
import type { TileRings } from './tileRings'

/** Several communes as one: closed rings in units of the world at the zoom of their tiles, and who borders them. */
export interface United {
  rings: number[][]
  /** Rows of the communes that share a border with those united, ascending. */
  around: number[]
}

/**
 * The outline of communes from the tiles that hold them whole. Neighbours have the same points along their border, for the
 * pipeline thins it once for both: each edge that is run both ways lies inside, and goes. Tiles are cut to their sides
 * first, and what they share along them goes the same way.
 * @param tiles of one zoom and extent, each once
 * @param wanted rows of the communes to unite
 */
export function uniteTiles(tiles: readonly TileRings[], wanted: ReadonlySet<number>): United {
  const [first] = tiles
  if (!first) return { rings: [], around: [] }
  const { extent } = first
  const pieces = tiles.flatMap(({ x, y, rings }) =>
    [...rings].flatMap(([row, lines]) =>
      lines
        .flatMap((line) => clipLine(line, true, 0, extent))
        .map((line) => ({ row, line: line.map((at, k) => at + (k % 2 ? y : x) * extent) })),
    ),
  )
  const seams = seamPoints(
    pieces.map(({ line }) => line),
    extent,
  )
  const mended = pieces.map(({ row, line }) => ({ row, line: seams.mend(line) }))
  const edges = directedEdges()
  for (const { row, line } of mended) if (wanted.has(row)) edges.add(line)
  const around = new Set<number>()
  for (const { row, line } of mended)
    if (!wanted.has(row) && !around.has(row) && edges.borders(line)) around.add(row)
  return { rings: edges.rings(), around: [...around].sort((a, b) => a - b) }
}
