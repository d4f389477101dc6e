import { LEVEL_ENTRIES } from './levelEntries'
import type { LevelEntry } from './levelEntry'
import { OWN_ENTRY } from './ownLevel'

type Entry = (typeof LEVEL_ENTRIES)[number]
type MapEntry = Extract<Entry, { map: object }>

/** The id of a level that the data has. These words are also used in addresses. */
export type PublishedLevel = Entry['id']
/** The level of any territory, those that persons compose included. */
export type Level = PublishedLevel | OwnLevel
export type OwnLevel = typeof OWN_ENTRY.id
/** A level that the map can show. */
export type MapLevel = MapEntry['id']
/** A level that holds others. */
export type HolderLevel = Entry['parents'][number]
/** A level that each table of places has a column for, of the codes of what a commune lies in. */
export type ColumnLevel = Extract<Entry, { ofCommune: 'column' }>['id']
/** A level of which each territory lists its communes. */
export type ListedLevel = Extract<Entry, { ofCommune: 'list' }>['id']
/** A level that the first load knows, and one whose files are asked for when it is first shown. */
export type FirstLevel = Extract<Entry, { figures: 'first' }>['id']
export type ApartLevel = Extract<Entry, { figures: 'apart' | 'made' }>['id']
/** Of those, one that has files of its own. */
export type FolderLevel = Extract<Entry, { figures: 'apart' }>['id']
/** A level that the pipeline makes files of, and one of those that has shapes. */
export type BuiltLevel = FirstLevel | FolderLevel
export type DrawnLevel = Extract<MapLevel, BuiltLevel>
/** A level whose territories an initiative can name. */
export type NamedLevel = Extract<Entry, { initiatives: string }>['id']
/** Field of an initiative that names territories of one level. */
export type TerritoryField = NonNullable<LevelEntry['initiatives']>

type KnownEntry<L extends Level> = LevelEntry & { id: L; parents: readonly DrawnLevel[] }
const ENTRIES: readonly KnownEntry<PublishedLevel>[] = LEVEL_ENTRIES
const byId = new Map<Level, KnownEntry<Level>>([...ENTRIES, OWN_ENTRY].map((entry) => [entry.id, entry]))

/** From the widest to the finest. */
export const LEVELS = ENTRIES.map(({ id }) => id)
export const MAP_LEVELS = ENTRIES.flatMap(({ id, map }) => (map ? [id as MapLevel] : []))
/** The published levels, and that of what persons compose. */
export const EVERY_LEVEL: readonly Level[] = [...LEVELS, OWN_ENTRY.id]
/** Those of the first load: with a table in `territories.json` and columns of figures, with a layer in `boundaries.json`. */
export const FIRST_LEVELS = LEVELS.filter((level) => levelEntry(level).figures === 'first') as FirstLevel[]
export const FIRST_DRAWN = MAP_LEVELS.filter((level) => levelMap(level).shapes === 'first') as Exclude<
  DrawnLevel,
  FolderLevel
>[]
/** Those that come when they are first looked at. */
export const APART_LEVELS = LEVELS.filter(isApart)
/** Of those, the ones whose files are in a folder of their own, `public/data/<level>/`. */
export const FOLDER_LEVELS = LEVELS.filter(isFolder)
/** Those that the pipeline makes files of, and those of them that have shapes: all but what the page makes. */
export const BUILT_LEVELS = LEVELS.filter((level) => !isMade(level)) as BuiltLevel[]
export const DRAWN_LEVELS = MAP_LEVELS.filter((level) => !isMade(level)) as DrawnLevel[]
/** Those that each territory lists its communes of. */
export const LISTED_LEVELS = LEVELS.filter((level) => levelEntry(level).ofCommune === 'list') as ListedLevel[]

/** Those of a list that the pipeline makes files of. */
export const builtOf = (levels: readonly Level[]): BuiltLevel[] =>
  BUILT_LEVELS.filter((level) => levels.includes(level))

/** The level whose shapes together make the country's: its outer border is the coast. @throws where there is none. */
export const WIDEST_LEVEL = found(DRAWN_LEVELS[0])
/** The level that communes, facilities and initiatives are attached to by table: the catalogue's `home`. */
export const HOME_LEVEL = found(ENTRIES.find(({ home }) => home)?.id) as Extract<Entry, { home: true }>['id']
/** The level whose codes begin those of communes; régions are made of its territories, whole. */
export const CODE_LEVEL = found(ENTRIES.find(({ ofCommune }) => ofCommune === 'code')?.id) as Extract<
  Entry,
  { ofCommune: 'code' }
>['id']
/** The level of the communes themselves. */
export const COMMUNE_LEVEL = found(ENTRIES.find(({ ofCommune }) => ofCommune === 'itself')?.id) as Extract<
  Entry,
  { ofCommune: 'itself' }
>['id']
/** The levels whose territories an initiative can name, from the widest to the finest. */
export const NAMED_LEVELS = ENTRIES.flatMap(({ id, initiatives }) => (initiatives ? [id as NamedLevel] : []))
/** Those that tables of places have a column for. */
export const COLUMN_LEVELS = ENTRIES.flatMap(({ id, ofCommune }) =>
  ofCommune === 'column' ? [id as ColumnLevel] : [],
)

/** The catalogue's entry. @throws if the id is not of the catalogue, which only a programming mistake can cause. */
export function levelEntry(level: Level) {
  return found(byId.get(level))
}

/** How the map shows a level. */
export function levelMap(level: MapLevel) {
  return found(levelEntry(level).map)
}

/** The levels that hold those of this one, the one that tells where a territory is first. */
export function parentsOf(level: Level): readonly DrawnLevel[] {
  return levelEntry(level).parents
}

/** Whether what a level shows comes when it is first looked at. */
export function isApart(level: Level): level is ApartLevel {
  return isFolder(level) || isMade(level)
}

/** Whether the pipeline makes shapes of a level. */
export function isDrawn(level: Level): level is DrawnLevel {
  return DRAWN_LEVELS.some((drawn) => drawn === level)
}

/** Whether the files of a level are in a folder of their own. */
export function isFolder(level: Level): level is FolderLevel {
  return levelEntry(level).figures === 'apart'
}

/** Whether the page makes what a level shows from the files of the communes. */
export function isMade(level: Level): level is Exclude<ApartLevel, FolderLevel> {
  return levelEntry(level).figures === 'made'
}

/** Where the file of a level lies, below the folder of data: with those of the first load, or in the level's own folder. */
export function fileAt(level: Level, file: string): string {
  return isApart(level) ? `${level}/${file}` : file
}

export function isMapLevel(level: Level): level is MapLevel {
  return levelEntry(level).map !== undefined
}

/** The level whose territories a field of an initiative names. */
export function levelOfField(field: TerritoryField): NamedLevel {
  return found(ENTRIES.find(({ initiatives }) => initiatives === field)?.id) as NamedLevel
}

/** The levels that hold others, finest first. */
export const HOLDERS = DRAWN_LEVELS.filter((level) =>
  LEVELS.some((held) => parentsOf(held).includes(level)),
).reverse() as HolderLevel[]

/** Of those, the ones by which the territories of a level can be kept: its holders, and itself where it holds others. */
export function holdersAt(level: Level): HolderLevel[] {
  return HOLDERS.filter((holder) => holder === level || parentsOf(level).includes(holder))
}

/** Something for each level of the data, or for each of some. */
export function byLevel<T, L extends Level = PublishedLevel>(
  make: (level: L) => T,
  levels: readonly L[] = LEVELS as readonly Level[] as readonly L[],
): Record<L, T> {
  return Object.fromEntries(levels.map((level) => [level, make(level)])) as Record<L, T>
}

function found<T>(wanted: T | undefined): T {
  if (wanted === undefined) throw new Error('unknown level')
  return wanted
}
