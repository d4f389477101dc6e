import * as v from 'valibot'
import { numbers, strings } from './columns'
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
}

type Place = v.InferOutput<v.ObjectSchema<typeof place, undefined>>
export type Facilities<Kind extends string> = Place & Record<Kind, number[]>

/** The file's schema, for the kinds that the catalogue knows. */
export function facilitiesSchema<Kind extends string>(
  kinds: readonly Kind[],
): v.GenericSchema<unknown, Facilities<Kind>> {
  const counts = Object.fromEntries(kinds.map((kind) => [kind, numbers]))
  return v.object({ ...place, ...counts }) as unknown as v.GenericSchema<unknown, Facilities<Kind>>
}
