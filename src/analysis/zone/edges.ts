import Flatbush from 'flatbush'
import type { Position } from 'geojson'
import type { Shape } from '@/domain/zone'

/** A side of a ring: x and y of its two ends. */
type Edge = [x1: number, y1: number, x2: number, y2: number]

/** The sides of a shape, found by the box they touch. */
export interface EdgeIndex {
  tree: Flatbush
  edges: readonly Edge[]
}

/** Indexes every side of every ring. @throws on a shape without a side. */
export function edgeIndex(shape: Shape): EdgeIndex {
  const edges = shape.flat().flatMap(sides)
  const tree = new Flatbush(edges.length)
  for (const [x1, y1, x2, y2] of edges)
    tree.add(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2))
  tree.finish()
  return { tree, edges }
}

/** Whether a ring's sides cross or touch the shape's. */
export function crosses(index: EdgeIndex, ring: readonly Position[]): boolean {
  return sides(ring).some((edge) => {
    const [x1, y1, x2, y2] = edge
    return index.tree
      .search(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2))
      .some((at) => meet(edge, index.edges[at]))
  })
}

/**
 * Where two sides of one polygon of the shape cross: such a polygon has no clear inside. Rings may touch, as holes may,
 * and polygons may share borders. Null for none.
 */
export function selfCrossing(shape: Shape): Position | null {
  for (const polygon of shape) {
    const index = edgeIndex([polygon])
    for (const edge of index.edges) {
      const [x1, y1, x2, y2] = edge
      const near = index.tree.search(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2))
      if (near.some((at) => cross(edge, index.edges[at]))) return [x1, y1]
    }
  }
  return null
}

function sides(ring: readonly Position[]): Edge[] {
  return ring.slice(0, -1).map(([x1 = 0, y1 = 0], at) => {
    const [x2 = 0, y2 = 0] = ring[at + 1] ?? []
    return [x1, y1, x2, y2]
  })
}

/** Whether each of two sides has its ends on either side of the other. */
function cross(a: Edge, b: Edge | undefined): boolean {
  if (!b) return false
  const apart = turn(b[0], b[1], b[2], b[3], a[0], a[1]) * turn(b[0], b[1], b[2], b[3], a[2], a[3])
  return apart < 0 && turn(a[0], a[1], a[2], a[3], b[0], b[1]) * turn(a[0], a[1], a[2], a[3], b[2], b[3]) < 0
}

/** Whether two sides share a point, by the turns between their ends. */
function meet(a: Edge, b: Edge | undefined): boolean {
  if (!b) return false
  const d1 = turn(b[0], b[1], b[2], b[3], a[0], a[1])
  const d2 = turn(b[0], b[1], b[2], b[3], a[2], a[3])
  const d3 = turn(a[0], a[1], a[2], a[3], b[0], b[1])
  const d4 = turn(a[0], a[1], a[2], a[3], b[2], b[3])
  if (d1 * d2 < 0 && d3 * d4 < 0) return true
  return (
    (d1 === 0 && between(b, a[0], a[1])) ||
    (d2 === 0 && between(b, a[2], a[3])) ||
    (d3 === 0 && between(a, b[0], b[1])) ||
    (d4 === 0 && between(a, b[2], b[3]))
  )
}

/** Sign of the turn from the line (x1, y1)–(x2, y2) to the point: left, right, or none. */
function turn(x1: number, y1: number, x2: number, y2: number, x: number, y: number): number {
  return Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1))
}

/** For a point on the line of a side: whether it lies on the side itself. */
function between([x1, y1, x2, y2]: Edge, x: number, y: number): boolean {
  return Math.min(x1, x2) <= x && x <= Math.max(x1, x2) && Math.min(y1, y2) <= y && y <= Math.max(y1, y2)
}
