import type { IndicatorId } from './indicatorIds'

/** What counts as a need: an access below a limit, or below the limit of the least served tenth; null asks for none. */
export type NeedCriterion = { kind: 'below'; limit: number } | { kind: 'lowest-tenth' } | null

/** Shares of the territories, the worst served, that a further need may ask for, %. */
export const WORST = [10, 25, 50] as const

/** Another access in which a territory must be among the worst served. */
export interface AlsoNeed {
  of: IndicatorId
  among: (typeof WORST)[number]
}

/**
 * "Without a recorded response": every criterion is here, none is hidden. null switches a criterion off.
 * `maisonKm`, `initiativeKm`: 0 asks for none in the bassin itself, more also for none within that many km of its pole.
 */
export interface Rule {
  need: NeedCriterion
  /** All must hold with the first; empty for none. */
  also: readonly AlsoNeed[]
  vintage: string
  maisonKm: number | null
  initiativeKm: number | null
  /** People at least; 0 for no such criterion. */
  population: number
}
