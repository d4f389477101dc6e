import { overseasOf } from '@/domain/overseas'
import type { Boundaries } from '@/schema/boundaries'
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
  const partOf = (code: string) => overseasOf(level, code) ?? ('mainland' as const)
  const [part, ...others] = new Set([...codes].map(partOf))
  if (!part || others.length > 0) return undefined
  const there = boundaries.objects[level].geometries.filter(({ id }) => partOf(String(id)) === part)
  return { part, codes, alone: there.every(({ id }) => codes.has(String(id))) }
}
