/** What the search box finds, in the order in which equals are shown. */
export const PLACE_KINDS = ['commune', 'bassin', 'departement', 'region', 'initiative'] as const

export type PlaceKind = (typeof PLACE_KINDS)[number]

/** One thing found: enough to tell it from its homonyms and to go there. */
export interface Place {
  kind: PlaceKind
  /** Official code, or an initiative's id. */
  code: string
  name: string
  /** Name of the département that holds it; '' for a région, a territory of its own or a national initiative. */
  within: string
  /** Space-separated; '' where there is none or too many to help. */
  postalCodes: string
  /** People; 0 for an initiative. */
  population: number
  /** Degrees; absent for an initiative without a point. */
  at?: { lon: number; lat: number }
}
