import { overseasOf } from '@/domain/overseas'
import type { MapLevel } from '@/schema/level'
import type { PressMap } from './pressMap'

/** The frame of a map that is about some territories only; undefined where they lie in several parts of the country. */
export function focusOn(level: MapLevel, codes: ReadonlySet<string>): PressMap['focus'] {
  const [part, ...others] = new Set(
    [...codes].map((code) => overseasOf(level, code) ?? ('mainland' as const)),
  )
  return part && others.length === 0 ? { part, codes } : undefined
}
