import type { PublishedInitiative } from '@/schema/initiative'
import { levelEntry, MAP_LEVELS, type Level, type TerritoryField } from '@/schema/level'
import type { TerritoryRef } from './territory'

type Named = Pick<PublishedInitiative, TerritoryField>

/** Codes of the territories of a level that an initiative names: where it stands, or those that it concerns as a whole. */
export function codesAt(item: Named, level: Level): readonly string[] {
  const { initiatives: field } = levelEntry(level)
  return field === undefined ? [] : [item[field] ?? []].flat()
}

/** The narrowest territory that it is in alone: that of its commune, else what it covers if that is one. Null abroad. */
export function soleTerritory(item: Named & Pick<PublishedInitiative, 'elsewhere'>): TerritoryRef | null {
  if (item.elsewhere !== undefined) return null
  return (
    [...MAP_LEVELS]
      .reverse()
      .flatMap((level) => {
        const [code, ...others] = codesAt(item, level)
        return code === undefined || others.length ? [] : [{ level, code }]
      })
      .at(0) ?? null
  )
}
