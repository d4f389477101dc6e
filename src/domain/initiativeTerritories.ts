import type { PublishedInitiative } from '@/schema/initiative'
import { levelEntry, MAP_LEVELS, type Level } from '@/schema/level'
import type { TerritoryRef } from './territory'

type Named = Pick<PublishedInitiative, 'bassin' | 'departements' | 'regions'>

/** Codes of the territories of a level that an initiative names: where it stands, or those that it concerns as a whole. */
export function codesAt(item: Named, level: Level): readonly string[] {
  const { initiatives: field } = levelEntry(level)
  return field === undefined ? [] : [item[field] ?? []].flat()
}

/** The territories that an initiative names, widest first. */
export function territoriesNamed(item: Named): TerritoryRef[] {
  return MAP_LEVELS.flatMap((level) => codesAt(item, level).map((code) => ({ level, code })))
}
