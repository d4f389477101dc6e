import type { Boundaries } from '@/schema/boundaries'

/** The box around some arcs of the topology, in degrees: west, south, east, north. `~arc` is one that runs backwards. */
export function extentOf(
  { arcs: all, transform: { scale, translate } }: Boundaries,
  arcs: readonly number[],
): [west: number, south: number, east: number, north: number] {
  let west = Infinity
  let south = Infinity
  let east = -Infinity
  let north = -Infinity
  for (const arc of arcs) {
    // Points are given as steps from one to the next.
    let x = 0
    let y = 0
    for (const step of all[arc < 0 ? ~arc : arc] ?? []) {
      x += step[0] ?? 0
      y += step[1] ?? 0
      if (x < west) west = x
      if (x > east) east = x
      if (y < south) south = y
      if (y > north) north = y
    }
  }
  const [lon, lat] = [(x: number) => x * scale[0] + translate[0], (y: number) => y * scale[1] + translate[1]]
  return [lon(west), lat(south), lon(east), lat(north)]
}
