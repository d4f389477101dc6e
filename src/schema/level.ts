import { LEVEL_ENTRIES, type LevelEntry } from './levelEntries'

type Entry = (typeof LEVEL_ENTRIES)[number]
type MapEntry = Extract<Entry, { map: object }>

/** The id of a level. These words are also used in addresses. */
export type Level = Entry['id']
/** A level that the map can show. */
export type MapLevel = MapEntry['id']
/** A level that holds others. */
export type HolderLevel = Entry['parents'][number]
/** A level that each table of places has a column for, of the codes of what a commune lies in. */
export type ColumnLevel = Extract<Entry, { ofCommune: 'column' }>['id']
/** A level whose territories an initiative can name. */
export type NamedLevel = Extract<Entry, { initiatives: string }>['id']
/** Field of an initiative that names territories of one level. */
export type TerritoryField = NonNullable<LevelEntry['initiatives']>

const ENTRIES: readonly (LevelEntry & { id: Level; parents: readonly MapLevel[] })[] = LEVEL_ENTRIES
const byId = new Map(ENTRIES.map((entry) => [entry.id, entry]))

/** From the widest to the finest. */
export const LEVELS = ENTRIES.map(({ id }) => id)
export const MAP_LEVELS = ENTRIES.flatMap(({ id, map }) => (map ? [id as MapLevel] : []))
/** Those with a table in `territories.json` and columns of figures; those with a layer in `boundaries.json`. */
export const BUILT_LEVELS = LEVELS.filter((level) => levelEntry(level).figures.from === 'build')
export const DRAWN_LEVELS = MAP_LEVELS.filter((level) => levelMap(level).shapes.from === 'build')

/** The level whose shapes together make the country's: its outer border is the coast. @throws where there is none. */
export const WIDEST_LEVEL = found(MAP_LEVELS[0])
/** The level that communes, facilities and initiatives are attached to by table: the catalogue's `home`. */
export const HOME_LEVEL = found(ENTRIES.find(({ home }) => home)?.id) as Extract<Entry, { home: true }>['id']
/** The level whose codes begin those of communes; régions are made of its territories, whole. */
export const CODE_LEVEL = found(ENTRIES.find(({ ofCommune }) => ofCommune === 'code')?.id) as Extract<
  Entry,
  { ofCommune: 'code' }
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
export function parentsOf(level: Level): readonly MapLevel[] {
  return levelEntry(level).parents
}

export function isMapLevel(level: Level): level is MapLevel {
  return levelEntry(level).map !== undefined
}

/** The level whose territories a field of an initiative names. */
export function levelOfField(field: TerritoryField): MapLevel {
  return found(ENTRIES.find(({ initiatives }) => initiatives === field)?.id) as MapLevel
}

/** The levels that hold others, finest first. */
export const HOLDERS = MAP_LEVELS.filter((level) =>
  LEVELS.some((held) => parentsOf(held).includes(level)),
).reverse() as HolderLevel[]

/** Of those, the ones by which the territories of a level can be kept: its holders, and itself where it holds others. */
export function holdersAt(level: Level): HolderLevel[] {
  return HOLDERS.filter((holder) => holder === level || parentsOf(level).includes(holder))
}

/** Something for each level, or for each of some. */
export function byLevel<T, L extends Level = Level>(
  make: (level: L) => T,
  levels: readonly L[] = LEVELS as readonly Level[] as readonly L[],
): Record<L, T> {
  return Object.fromEntries(levels.map((level) => [level, make(level)])) as Record<L, T>
}

function found<T>(wanted: T | undefined): T {
  if (wanted === undefined) throw new Error('unknown level')
  return wanted
}
