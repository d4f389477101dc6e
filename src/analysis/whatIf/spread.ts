import { quantileSorted } from 'd3-array'
import { reachOf, type Reach } from './around'
import { normals } from './draws'
import type { People } from './people'
import { kmWithin } from './travel'
import { FARTHEST_MIN, smoothWeight, stepWeight } from './weight'

/** A share (0 to 1), and between which two it probably is. */
export interface Range {
  central: number
  low: number
  high: number
}

/** Where the consultations of one more GP in a commune would go. */
export interface Spread {
  /** Row of the bassin of the GP's commune. */
  bassin: number
  /** Share of the GP's consultations that the people of this bassin would have. */
  kept: Range
  /** Shares of the other bassins that get some, greatest first. */
  elsewhere: readonly { bassin: number; share: number }[]
}

const DRAWS = 300
/** Spread of the logarithm of the travel times around one place, common to all of them: local roads are slow or fast. */
const COMMON = 0.25
/** Spread of the time of each trip apart from that, minutes; less for trips under `FULL_MIN`, in proportion. */
const OWN_MIN = 3
const FULL_MIN = 10
/** Trips that take longer than this at the usual speed are never taken for short ones. */
const LONGEST_MIN = 40
/** Beyond this many spreads a draw changes nothing. */
const SURELY = 3.5
const BAND = [0.1, 0.9] as const

/**
 * Shares of a new GP's consultations by bassin. For a commune i, its people have w(t_ij)·P_i/D_j of the consultations
 * given in j, D_j = Σ_k P_k·w(t_kj): no consultation is lost, so a bassin's share is Σ P_i·w(t_ij) over its communes ÷ D_j.
 * What a GP's opening or closing changes is this share alone: the supply already there has no part in it.
 *
 * `kept` has a range: percentiles 10 and 90 of 300 draws in which travel times around the place are multiplied by one
 * exp(N(0, 0.25)) and each has its own error N(0, 3·min(1, t/10)) min, weighted by `stepWeight`. The draws are the same ones
 * each time. Null where no one lives within reach.
 *
 * Source: enhanced two-step floating catchment area, as the DREES describes its APL; travel times are this project's.
 */
export function spreadOf(people: People, site: number): Spread | null {
  const bassin = people.bassin[site]
  if (bassin === undefined) return null
  const near = reachOf(people, site, kmWithin(FARTHEST_MIN))
  const by = new Map<number, number>()
  let total = 0
  near.rows.forEach((row, k) => {
    const visits = (people.people[row] ?? 0) * smoothWeight(near.minutes[k] ?? Infinity)
    if (visits === 0) return
    total += visits
    const own = people.bassin[row] ?? -1
    by.set(own, (by.get(own) ?? 0) + visits)
  })
  if (total === 0) return null
  const share = (row: number) => (by.get(row) ?? 0) / total
  const drawn = drawnShares(people, bassin, reachOf(people, site, kmWithin(LONGEST_MIN)))
  const [low, high] = BAND.map((p) => quantileSorted(drawn, p) ?? share(bassin))
  return {
    bassin,
    kept: { central: share(bassin), low: low ?? 0, high: high ?? 0 },
    elsewhere: [...by.keys()]
      .filter((row) => row !== bassin)
      .map((row) => ({ bassin: row, share: share(row) }))
      .sort((a, b) => b.share - a.share),
  }
}

/** The share that the bassin keeps in each draw, ascending. */
function drawnShares({ people, bassin: bassins }: People, bassin: number, { rows, minutes }: Reach) {
  const next = normals()
  const own = rows.map((row) => bassins[row] === bassin)
  const living = rows.map((row) => people[row] ?? 0)
  const shares = Float64Array.from({ length: DRAWS }, () => {
    const factor = Math.exp(COMMON * next())
    let inside = 0
    let total = 0
    for (let k = 0; k < rows.length; k++) {
      const time = (minutes[k] ?? 0) * factor
      const error = OWN_MIN * Math.min(1, time / FULL_MIN)
      if (time > FARTHEST_MIN && time - SURELY * error > FARTHEST_MIN) continue
      const visits = (living[k] ?? 0) * stepWeight(time === 0 ? 0 : time + error * next())
      total += visits
      if (own[k]) inside += visits
    }
    return total > 0 ? inside / total : 0
  })
  return [...shares.sort()]
}
