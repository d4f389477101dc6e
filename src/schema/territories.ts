import * as v from 'valibot'
import { numbers, strings } from './columns'

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

/**
 * `public/data/territories.json`: one table per level, sorted by code; all columns of a table have the same length.
 * The centre of a bassin is that of its pole commune, of a département or région that of its most populated commune.
 */
export const TerritoriesSchema = v.object({
  france: v.object(base),
  region: v.object(base),
  departement: v.object({ ...base, region: strings }),
  bassin: v.object({ ...base, departement: strings, region: strings }),
})

export type Territories = v.InferOutput<typeof TerritoriesSchema>
