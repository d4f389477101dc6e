import * as v from 'valibot'
import { numbers, strings } from './columns'
import {
  APART_LEVELS,
  FIRST_LEVELS,
  parentsOf,
  type ApartLevel,
  type BuiltLevel,
  type FolderLevel,
  type Level,
  type MapLevel,
  type OwnLevel,
  type PublishedLevel,
} from './level'
import type { LEVEL_ENTRIES } from './levelEntries'

/** Columns shared by all levels. `population`: people, COG 2026. `area`: km². `lon`, `lat`: centre, degrees. */
const base = {
  code: strings,
  name: strings,
  population: numbers,
  area: numbers,
  communes: numbers,
  lon: numbers,
  lat: numbers,
  /** Code of the most populated commune, where the level lists its communes: it is by that one that people look for it. */
  seat: v.optional(strings),
}

type Base = v.InferOutput<v.ObjectSchema<typeof base, undefined>>
type Entry = (typeof LEVEL_ENTRIES)[number]

type Table<L extends PublishedLevel> = Base & Record<Extract<Entry, { id: L }>['parents'][number], string[]>
/**
 * One table per level: the columns of all, and for each level that holds it, a column of that level's codes. Those of levels
 * apart have a file each, of this same shape, and come when they are first looked at.
 */
export type Territories = { [L in Exclude<PublishedLevel, ApartLevel>]: Table<L> } & {
  [L in ApartLevel]?: Table<L> | undefined
} & {
  /** No table lists what persons compose. */
  [L in OwnLevel]?: undefined
}
/** The tables that the pipeline makes. */
export type AllTerritories = { [L in BuiltLevel]: Table<L> }
/** That of one level. */
export type TableOf<L extends PublishedLevel> = Table<L>
export type TerritoryTable = Base

const tables = (levels: readonly PublishedLevel[]) =>
  v.object(
    Object.fromEntries(
      levels.map((level) => [
        level,
        v.object({ ...base, ...Object.fromEntries(parentsOf(level).map((parent) => [parent, strings])) }),
      ]),
    ),
  ) as unknown

/**
 * `public/data/territories.json`: one table per level, sorted by code; all columns of a table have the same length.
 * The centre of a bassin is that of its pole commune, elsewhere that of the most populated commune.
 */
export const TerritoriesSchema = tables(FIRST_LEVELS) as v.GenericSchema<unknown, Territories>

/** `public/data/<level>/territories.json`: the same of a level apart. */
export const apartTerritoriesSchema = (level: FolderLevel) =>
  tables([level]) as v.GenericSchema<unknown, Pick<AllTerritories, FolderLevel>>

/** The tables of the first load, with those apart: each is asked of `apart` when it is looked at. */
export function withApart(
  first: Territories,
  apart: (level: ApartLevel) => Table<ApartLevel> | undefined,
): Territories {
  const tables = { ...first }
  // Not among what a loop over the tables meets: it would ask for them all.
  for (const level of APART_LEVELS) Object.defineProperty(tables, level, { get: () => apart(level) })
  return tables
}

/** At each row of a level's table, the code of the territory of a wider level that holds it; none where none does. */
export function holderCodes(territories: Territories, level: Level, holder: MapLevel): readonly string[] {
  const table: (Base & Partial<Record<string, readonly unknown[]>>) | undefined = territories[level]
  return (level === holder ? table?.code : (table?.[holder] as string[] | undefined)) ?? []
}
