/** What counts as a need: an access below a limit, or below the limit of the least served tenth; null asks for none. */
export type NeedCriterion = { kind: 'below'; limit: number } | { kind: 'lowest-tenth' } | null

/**
 * "Without a recorded response": every criterion is here, none is hidden. null switches a criterion off.
 * `maisonKm`, `initiativeKm`: 0 asks for none in the bassin itself, more also for none within that many km of its pole.
 */
export interface Rule {
  need: NeedCriterion
  vintage: string
  maisonKm: number | null
  initiativeKm: number | null
  /** People at least; 0 for no such criterion. */
  population: number
}
