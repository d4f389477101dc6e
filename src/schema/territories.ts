import * as v from 'valibot'
import { numbers, strings } from './columns'
import { BUILT_LEVELS, parentsOf, type Level, type MapLevel } from './level'
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
}

type Base = v.InferOutput<v.ObjectSchema<typeof base, undefined>>
type Entry = (typeof LEVEL_ENTRIES)[number]

/** One table per level: the columns of all, and for each level that holds it, a column of that level's codes. */
export type Territories = {
  [L in Level]: Base & Record<Extract<Entry, { id: L }>['parents'][number], string[]>
}
export type TerritoryTable = Base

/**
 * `public/data/territories.json`: one table per level, sorted by code; all columns of a table have the same length.
 * The centre of a bassin is that of its pole commune, of a département or région that of its most populated commune.
 */
export const TerritoriesSchema = v.object(
  Object.fromEntries(
    BUILT_LEVELS.map((level) => [
      level,
      v.object({ ...base, ...Object.fromEntries(parentsOf(level).map((parent) => [parent, strings])) }),
    ]),
  ),
) as unknown as v.GenericSchema<unknown, Territories>

/** At each row of a level's table, the code of the territory of a wider level that holds it; none where none does. */
export function holderCodes(territories: Territories, level: Level, holder: MapLevel): readonly string[] {
  const table: Base & Partial<Record<string, readonly unknown[]>> = territories[level]
  return level === holder ? table.code : ((table[holder] as string[] | undefined) ?? [])
}
