import { BUILT_LEVELS, type Level } from '@/schema/level'
import type { PublishedInitiative } from '@/schema/initiative'
import type { LevelColumns } from '@/schema/values'
import { codesConcerned, type Attachments } from '@/analysis/membership'
import type { Partitions } from '../partition'

/** Initiatives of each territory, each counted once in it, as `codesConcerned` says. */
export function initiativeCount(
  initiatives: readonly PublishedInitiative[],
  attached: Attachments,
  partitions: Partitions,
): LevelColumns {
  const counts = Object.fromEntries(
    BUILT_LEVELS.map((level) => [level, new Map<string, number>()]),
  ) as Record<Level, Map<string, number>>
  for (const initiative of initiatives) {
    for (const level of BUILT_LEVELS) {
      for (const code of codesConcerned(initiative, level, attached)) {
        counts[level].set(code, (counts[level].get(code) ?? 0) + 1)
      }
    }
  }
  const columns = BUILT_LEVELS.map((level) => [
    level,
    { values: partitions[level].codes.map((code) => counts[level].get(code) ?? 0) },
  ])
  return Object.fromEntries(columns) as LevelColumns
}
