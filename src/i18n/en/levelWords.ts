import type { Level, MapLevel, NamedLevel } from '@/schema/level'
import { LEVEL_ENTRIES } from '@/schema/levelEntries'
import type { LevelWords } from '@/schema/levelEntry'
import { OWN_ENTRY } from '@/schema/ownLevel'

/** How each level is called. */
export const levels = Object.fromEntries(
  [...LEVEL_ENTRIES, OWN_ENTRY].map(({ id, words }) => [id, words.en]),
) as Record<Level, LevelWords>

/** One of each level that has a map, or that an initiative names, where the word stands alone. */
export const mapTitles = titles('map') as Record<MapLevel, string>
export const namedTitles = titles('initiatives') as Record<NamedLevel, string>

/** What communes are attached to by table. */
export const homeWord = LEVEL_ENTRIES.find((entry) => 'home' in entry)?.words.en.one ?? ''

function titles(having: 'map' | 'initiatives') {
  const found = LEVEL_ENTRIES.filter((entry) => having in entry && entry[having as never])
  return Object.fromEntries(
    found.map(({ id, words }) => [id, words.en.one.charAt(0).toUpperCase() + words.en.one.slice(1)]),
  )
}
