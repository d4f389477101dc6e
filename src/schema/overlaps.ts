import * as v from 'valibot'
import { numbers } from './columns'
import { byLevel, DRAWN_LEVELS, type DrawnLevel } from './level'

/**
 * Territories of two levels that have communes in common. `finer[i]`, `wider[i]`: rows of their tables; `communes[i]`: how
 * many, `people[i]`: who live there.
 */
const PairsSchema = v.object({ finer: numbers, wider: numbers, communes: numbers, people: numbers })
export type Pairs = v.InferOutput<typeof PairsSchema>

/** Levels that are wider than this one, as the catalogue orders them. */
export const widerThan = (level: DrawnLevel): DrawnLevel[] =>
  DRAWN_LEVELS.slice(0, DRAWN_LEVELS.indexOf(level))

/** `public/data/overlaps.json`: at `[finer][wider]`, for each two levels that the pipeline makes shapes of. */
export const OverlapsSchema = v.object(
  byLevel((finer) => v.object(byLevel(() => PairsSchema, widerThan(finer))), DRAWN_LEVELS),
) as v.GenericSchema<unknown, Overlaps>

export type Overlaps = Record<DrawnLevel, Partial<Record<DrawnLevel, Pairs>>>
