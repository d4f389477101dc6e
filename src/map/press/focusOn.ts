import { overseasOf } from '@/analysis/decodeBoundaries'
import { shapesAt, type Boundaries } from '@/schema/boundaries'
import type { MapLevel } from '@/schema/level'
import type { PressMap } from './pressMap'

/**
 * The frame of a map that is about some territories only; undefined where they lie in several parts of the country.
 * `alone`: nothing else is there, so nothing is drawn in grey.
 */
export function focusOn(
  boundaries: Boundaries,
  level: MapLevel,
  codes: ReadonlySet<string>,
): (NonNullable<PressMap['focus']> & { alone: boolean }) | undefined {
  const shapes = shapesAt(boundaries, level)
  const partOf = (shape: (typeof shapes)[number]) => overseasOf(boundaries, shape) ?? ('mainland' as const)
  const [part, ...others] = new Set(shapes.filter(({ id }) => codes.has(id)).map(partOf))
  if (!part || others.length > 0) return undefined
  const there = shapes.filter((shape) => partOf(shape) === part)
  return { part, codes, alone: there.every(({ id }) => codes.has(id)) }
}
