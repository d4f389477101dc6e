import * as v from 'valibot'
import { numbers, strings } from './columns'

/**
 * `public/data/facilities.json`: communes (and municipal arrondissements) that hold at least one maison or centre de
 * santé, sorted by code. The source gives counts only, so every facility stands at the centre of its commune.
 * Degrees, counts. An arrondissement of Paris, Lyon or Marseille keeps its own code and name. `commune`: code of the
 * commune of 2026 that it lies in, an arrondissement's city; that says in which territories it counts.
 */
export const FacilitiesSchema = v.object({
  code: strings,
  name: strings,
  lon: numbers,
  lat: numbers,
  commune: strings,
  bassin: strings,
  maisons: numbers,
  centres: numbers,
})

export type Facilities = v.InferOutput<typeof FacilitiesSchema>
