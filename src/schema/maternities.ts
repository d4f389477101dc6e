import * as v from 'valibot'
import { lists, numbers, strings } from './columns'
import { byLevel, COLUMN_LEVELS } from './level'

/**
 * `public/data/maternities.json`: every maternity of the producer's files, by FINESS number, with the years in which it is
 * there, ascending. `name`, `commune` (of 2026): those of its last year. Degrees; `standing` is 2 at the centre of the commune,
 * for want of a point of its own.
 */
export const MaternitiesSchema = v.object({
  code: strings,
  name: strings,
  commune: strings,
  lon: numbers,
  lat: numbers,
  standing: numbers,
  ...byLevel(() => strings, COLUMN_LEVELS),
  years: lists,
})

export type Maternities = v.InferOutput<typeof MaternitiesSchema>
