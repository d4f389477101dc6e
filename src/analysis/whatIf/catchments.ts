import { reachOf } from './around'
import type { People } from './people'
import { kmWithin } from './travel'
import { FARTHEST_MIN, smoothWeight } from './weight'

/** Whom a GP of each commune would be reached by: [row of `People`, weight], and the people reached, each by their weight. */
export interface Catchments {
  near: readonly (readonly (readonly [row: number, weight: number])[])[]
  people: readonly number[]
}

/**
 * The catchment of every commune, each trip taking `pace` times what `minutesOver` tells: over 1, roads are slower. One more
 * consultation in j adds w_ij ÷ D_j to the mean of commune i, D_j being `people[j]` (see `spreadOf`).
 */
export function catchmentsOf(people: People, pace: number): Catchments {
  const km = kmWithin(FARTHEST_MIN / pace)
  const near = people.people.map((_, site) => {
    const { rows, minutes } = reachOf(people, site, km)
    return rows.flatMap((row, k) => {
      const weight = smoothWeight((minutes[k] ?? Infinity) * pace)
      return weight > 0 ? [[row, weight] as const] : []
    })
  })
  return {
    near,
    people: near.map((reached) =>
      reached.reduce((sum, [row, weight]) => sum + weight * (people.people[row] ?? 0), 0),
    ),
  }
}
