import { ascending, quantileSorted } from 'd3-array'
import type { NeedCriterion, Rule } from '@/domain/rule'
import { isKnown, type Value } from '@/domain/value'

/** What the rule looks at, one cell per bassin. Distances from the pole commune, km as the crow flies. */
export interface NeedFacts {
  access: readonly Value[]
  population: readonly number[]
  maisons: readonly number[]
  maisonKm: readonly number[]
  initiatives: readonly number[]
  initiativeKm: readonly number[]
}

export interface Unanswered {
  /** Rows that meet every criterion. */
  rows: number[]
  /** Rows that would, were their access published: never counted, always said. */
  unknown: number[]
  /** The limit of access that was applied; null where need is no criterion, or where nothing is published. */
  limit: number | null
  /** People who live in `rows`. */
  people: number
}

/** The access under which there is a need: the limit itself, or the first decile of the known values. */
export function needLimit(need: NeedCriterion, access: readonly Value[]): number | null {
  if (need === null) return null
  if (need.kind === 'below') return need.limit
  return quantileSorted(access.filter(isKnown).sort(ascending), 0.1) ?? null
}

/**
 * The bassins that the rule keeps. A need is an access strictly below the limit; a distance counts up to the limit
 * included. The lowest tenth is that of all bassins, wherever one looks.
 * @param isInside whether a row is looked at; what answers it may lie outside
 */
export function unanswered(
  rule: Rule,
  facts: NeedFacts,
  isInside: (row: number) => boolean = () => true,
): Unanswered {
  const limit = needLimit(rule.need, facts.access)
  const found: Unanswered = { rows: [], unknown: [], limit, people: 0 }
  facts.population.forEach((people, row) => {
    if (!isInside(row) || people < rule.population) return
    if (hasResponse(rule.maisonKm, facts.maisons[row], facts.maisonKm[row])) return
    if (hasResponse(rule.initiativeKm, facts.initiatives[row], facts.initiativeKm[row])) return
    const access = facts.access[row]
    if (rule.need !== null) {
      if (!isKnown(access)) {
        found.unknown.push(row)
        return
      }
      if (limit === null || access >= limit) return
    }
    found.rows.push(row)
    found.people += people
  })
  return found
}

/** Whether there is a response in the bassin or, where a distance is asked for, near enough to its pole. */
function hasResponse(withinKm: number | null, inside = 0, km = Infinity): boolean {
  if (withinKm === null) return false
  return inside > 0 || (withinKm > 0 && km <= withinKm)
}
