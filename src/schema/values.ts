import * as v from 'valibot'
import { values } from './columns'
import { byLevel, type Level } from './level'

/**
 * Figures of one indicator at one level and vintage. `values[i]` belongs to the i-th territory of that
 * level in `territories.json`. `base[i]`, where present, is the number the share was counted on (people, doctors, respondents).
 */
const ColumnSchema = v.object({
  values,
  base: v.optional(values),
})
const OptionalColumn = v.optional(ColumnSchema)

/**
 * `public/data/values/<indicator>.json`, and of the same shape `public/data/<level>/values/<indicator>.json` for a level
 * apart. A level that is absent is not in that file, or does not exist for this indicator.
 */
export const ValuesSchema = v.object({
  indicator: v.string(),
  vintages: v.record(v.string(), v.object(byLevel<typeof OptionalColumn, Level>(() => OptionalColumn))),
})

export type Column = v.InferOutput<typeof ColumnSchema>
export type IndicatorValues = v.InferOutput<typeof ValuesSchema>
/** One column a level. */
export type LevelColumns = IndicatorValues['vintages'][string]
/** The same, by vintage. */
export type VintageColumns = IndicatorValues['vintages']
