import type { Boundaries } from '@/schema/boundaries'

const joined = new WeakMap<Boundaries, Boundaries>()

/**
 * The topology of the first load with that of a level apart: one can be drawn with the borders and coasts of the others.
 * Given the same `apart` again, the same object. @throws where they are not on one grid, which the build sees to
 */
export function joinBoundaries(first: Boundaries, apart: Boundaries): Boundaries {
  if (first === apart) return first
  const known = joined.get(apart)
  if (known) return known
  if (JSON.stringify(first.transform) !== JSON.stringify(apart.transform))
    throw new Error('two topologies on two grids')
  const from = first.arcs.length
  const moved = <T>(arcs: T): T =>
    (Array.isArray(arcs)
      ? arcs.map(moved)
      : Number(arcs) < 0
        ? Number(arcs) - from
        : Number(arcs) + from) as T
  const layers = Object.entries(apart.objects).map(([level, { type, geometries }]) => [
    level,
    { type, geometries: geometries.map((shape) => ({ ...shape, arcs: moved(shape.arcs) })) },
  ])
  const whole = {
    ...first,
    arcs: [...first.arcs, ...apart.arcs],
    objects: { ...first.objects, ...(Object.fromEntries(layers) as Boundaries['objects']) },
  }
  joined.set(apart, whole)
  return whole
}
