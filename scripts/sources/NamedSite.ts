import type { COMMUNE_KINDS } from './equipment'

/** A facility of a list that names and places each one. `opened`: ISO day, '' where unknown. Degrees, null where not placed. */
export interface NamedSite {
  kind: (typeof COMMUNE_KINDS)[number]
  /** Its code among places: a FINESS number, or what stands for one. */
  id: string
  name: string
  code: string
  address: string
  lon: number | null
  lat: number | null
  opened: string
}
