import type { PublishedInitiative } from '@/schema/initiative'
import { levelEntry, type Level, type TerritoryField } from '@/schema/level'

type Named = Pick<PublishedInitiative, TerritoryField>

/** Codes of the territories of a level that an initiative names: where it stands, or those that it concerns as a whole. */
export function codesAt(item: Named, level: Level): readonly string[] {
  const { initiatives: field } = levelEntry(level)
  return field === undefined ? [] : [item[field] ?? []].flat()
}
