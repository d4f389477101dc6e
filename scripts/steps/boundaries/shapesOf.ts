import type { DetailedTopology } from './dissolve'

/** Number of shapes of all levels. */
export function shapesOf(topology: DetailedTopology): number {
  return Object.values(topology.objects).reduce((sum, { geometries }) => sum + geometries.length, 0)
}
