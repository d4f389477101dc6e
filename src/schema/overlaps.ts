import * as v from 'valibot'
import { numbers } from './columns'
import { byLevel, MAP_LEVELS, type MapLevel } from './level'

/**
 * Territories of two levels that have communes in common. `finer[i]`, `wider[i]`: rows of their tables; `communes[i]`: how
 * many, `people[i]`: who live there.
 */
const PairsSchema = v.object({ finer: numbers, wider: numbers, communes: numbers, people: numbers })
export type Pairs = v.InferOutput<typeof PairsSchema>

/** Levels that are wider than this one, as the catalogue orders them. */
export const widerThan = (level: MapLevel): MapLevel[] => MAP_LEVELS.slice(0, MAP_LEVELS.indexOf(level))

/** `public/data/overlaps.json`: at `[finer][wider]`, for each two levels of the map. */
export const OverlapsSchema = v.object(
  byLevel((finer) => v.object(byLevel(() => PairsSchema, widerThan(finer))), MAP_LEVELS),
) as v.GenericSchema<unknown, Overlaps>

export type Overlaps = Record<MapLevel, Partial<Record<MapLevel, Pairs>>>
