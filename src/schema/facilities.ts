import * as v from 'valibot'
import { numbers, strings, values } from './columns'
import { byLevel, COLUMN_LEVELS } from './level'

/**
 * `public/data/facilities.json`: places that hold at least one facility, sorted by code. A column of counts a kind,
 * under its id. A place is a commune (or municipal arrondissement) with the point of its centre where the source gives
 * counts only, else the facility itself: its own code, name, point and address. Degrees. `commune`: code of the commune of
 * 2026 that it lies in, an arrondissement's city; that says in which territories it counts.
 */
const place = {
  code: strings,
  name: strings,
  lon: numbers,
  lat: numbers,
  commune: strings,
  ...byLevel(() => strings, COLUMN_LEVELS),
  /** Empty where the source gives none; absent where it gives none at all. */
  address: v.optional(strings),
  /** 0 at the address; 1 there, but registers disagree; 2 at the centre of the commune. Absent where all are at centres. */
  standing: v.optional(numbers),
  /** Day on which it opened, ISO; empty where its list does not say. Absent where none does. */
  opened: v.optional(strings),
}

type Place = v.InferOutput<v.ObjectSchema<typeof place, undefined>>
export type Facilities<Kind extends string> = Place & Record<Kind, number[]>

/**
 * `public/data/facility-details.json`: what a card says of a named place, by its code. `care`: letters of an emergency
 * department, a adults, e children, s seasonal, n branch; visits in a year. `type` of maternity, its beds, deliveries in a year.
 */
export const FacilityDetailsSchema = v.object({
  code: strings,
  care: strings,
  visits: values,
  type: strings,
  beds: values,
  deliveries: values,
})
export type FacilityDetails = v.InferOutput<typeof FacilityDetailsSchema>

/** The file's schema, for the kinds that the catalogue knows. */
export function facilitiesSchema<Kind extends string>(
  kinds: readonly Kind[],
): v.GenericSchema<unknown, Facilities<Kind>> {
  const counts = Object.fromEntries(kinds.map((kind) => [kind, numbers]))
  return v.object({ ...place, ...counts }) as unknown as v.GenericSchema<unknown, Facilities<Kind>>
}
