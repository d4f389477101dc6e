import { regionsByDepartement, type Attachments } from '@/analysis/membership'
import { byLevel, LISTED_LEVELS } from '@/schema/level'
import type { Commune } from './communeTable'

/** Where communes lie, from the pipeline's own tables. */
export function attachedOf(
  territories: Parameters<typeof regionsByDepartement>[0],
  communes: Iterable<Commune>,
): Attachments {
  const all = [...communes]
  const lists = byLevel(
    (level) => new Map(all.map((commune) => [commune.code, commune[level]])),
    LISTED_LEVELS,
  )
  return { regions: regionsByDepartement(territories), listed: (level) => lists[level] }
}
