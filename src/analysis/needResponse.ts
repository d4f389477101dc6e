import { ascending, quantileSorted } from 'd3-array'
import type { NeedCriterion, Rule } from '@/domain/rule'
import { isKnown, type Value } from '@/domain/value'

/** What the rule looks at, one cell per bassin. Distances from the pole commune, km as the crow flies. */
export interface NeedFacts {
  access: readonly Value[]
  /** Figures of the other accesses asked for, and which end is the better served one; in the order of the rule. */
  also: readonly { values: readonly Value[]; better: 'high' | 'low' }[]
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
 * The figure beyond which a territory is among the worst served `among` % of those known: strictly below it where more is
 * better, strictly above it where less is. Undefined where nothing is known.
 */
export function worstLimit(
  values: readonly Value[],
  better: 'high' | 'low',
  among: number,
): number | undefined {
  const known = values.filter(isKnown).sort(ascending)
  return quantileSorted(known, better === 'high' ? among / 100 : 1 - among / 100)
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
  const others = rule.also.flatMap(({ among }, k) => {
    const fact = facts.also[k]
    return fact ? [{ ...fact, beyond: worstLimit(fact.values, fact.better, among) }] : []
  })
  const found: Unanswered = { rows: [], unknown: [], limit, people: 0 }
  facts.population.forEach((people, row) => {
    if (!isInside(row) || people < rule.population) return
    if (hasResponse(rule.maisonKm, facts.maisons[row], facts.maisonKm[row])) return
    if (hasResponse(rule.initiativeKm, facts.initiatives[row], facts.initiativeKm[row])) return
    const needs = [
      ...(rule.need === null ? [] : [meets(facts.access[row], 'high', limit)]),
      ...others.map(({ values, better, beyond }) => meets(values[row], better, beyond)),
    ]
    if (needs.includes(false)) return
    if (needs.includes(null)) {
      found.unknown.push(row)
      return
    }
    found.rows.push(row)
    found.people += people
  })
  return found
}

/** Whether a figure is on the worse side of a limit; null where it is not known. */
function meets(value: Value | undefined, better: 'high' | 'low', limit?: number | null): boolean | null {
  if (value === undefined || !isKnown(value)) return null
  if (limit === undefined || limit === null) return false
  return better === 'high' ? value < limit : value > limit
}

/** Whether there is a response in the bassin or, where a distance is asked for, near enough to its pole. */
function hasResponse(withinKm: number | null, inside = 0, km = Infinity): boolean {
  if (withinKm === null) return false
  return inside > 0 || (withinKm > 0 && km <= withinKm)
}
