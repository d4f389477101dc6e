import * as v from 'valibot'
import { lists, strings } from './columns'
import { byLevel, COLUMN_LEVELS } from './level'

/**
 * `public/data/maternities.json`: every maternity of the producer's files, by FINESS number, with the years in which it is
 * there, ascending. `name`, `commune` (of 2026): those of its last year.
 */
export const MaternitiesSchema = v.object({
  code: strings,
  name: strings,
  commune: strings,
  ...byLevel(() => strings, COLUMN_LEVELS),
  years: lists,
})

export type Maternities = v.InferOutput<typeof MaternitiesSchema>
