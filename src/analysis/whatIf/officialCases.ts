import { reachOf } from './around'
import type { People } from './people'
import { kmWithin } from './travel'
import { FARTHEST_MIN, smoothWeight } from './weight'

/** A commune whose GPs over 65 are the only ones around: the official file tells where their consultations go. */
export interface OfficialCase {
  /** Row of the commune in `People`. */
  site: number
  /** Share of their consultations that the people of its own bassin have, from the official figures, 0 to 1. */
  share: number
  /** Part of the people reached, weighted, for whom another source hides the official weight: ours stands in. */
  hidden: number
}

/** Access owed to GPs over 65 from which a source is strong, consultations a year per standardised person. */
const STRONG = 0.3
/** Half of the last decimal of the official figures, twice: two are subtracted. */
const ROUNDING = 0.001
/** A ratio this near 1, 2/3 or 1/3 is that weight. */
const NEAR = 0.005
const WEIGHTS = [1, 2 / 3, 1 / 3]
/** A source is the strongest within this, km. */
const ALONE_KM = 15
/** More than this hidden, and a case would compare our weights with themselves. */
const MOST_HIDDEN = 0.25

/**
 * The cases that the official file holds. `older[row]`, for the commune at that row of `people`: e = APL − APL of GPs
 * aged 65 or under, of one edition, consultations a year per standardised person; NaN where unknown. Around a commune j that
 * is the only source, e_i ÷ e_j = w_ij exactly, as the supply cancels out: w is read where the ratio is 1, 2/3 or 1/3. `gps[row]`
 * grows with the GPs counted there: of communes with the same e, within 10 minutes of one another, the source is the one
 * with the most.
 */
export function officialCases(
  people: People,
  older: readonly number[],
  gps: readonly number[],
): OfficialCase[] {
  return older.flatMap((own, site) => {
    if (!(own >= STRONG) || !gps[site]) return []
    const near = reachOf(people, site, ALONE_KM)
    const isBeaten = near.rows.some((row) => {
      if (row === site) return false
      const other = older[row] ?? Number.NaN
      if (other > own + ROUNDING) return true
      const more = (gps[row] ?? 0) - (gps[site] ?? 0)
      return Math.abs(other - own) <= ROUNDING && (more > 0 || (more === 0 && row < site))
    })
    if (isBeaten) return []
    const found = readShare(people, older, site)
    return found && found.hidden <= MOST_HIDDEN ? [{ site, ...found }] : []
  })
}

/** The share of its own bassin and what is hidden; null where no weight but its own can be read. */
function readShare({ people, bassin, ...rest }: People, older: readonly number[], site: number) {
  const { rows, minutes } = reachOf({ people, bassin, ...rest }, site, kmWithin(FARTHEST_MIN))
  let [total, inside, hidden, read] = [0, 0, 0, 0]
  rows.forEach((row, k) => {
    const living = people[row] ?? 0
    const official = row === site ? 1 : readWeight(older[row] ?? Number.NaN, older[site] ?? Number.NaN)
    const visits = living * (official ?? smoothWeight(minutes[k] ?? Infinity))
    if (official === null) hidden += visits
    else if (official > 0 && row !== site) read++
    total += visits
    if (bassin[row] === bassin[site]) inside += visits
  })
  return read > 0 && total > 0 ? { share: inside / total, hidden: hidden / total } : null
}

/** The weight that a ratio says; null where another source hides it. */
function readWeight(own: number, source: number): number | null {
  if (own <= ROUNDING) return 0
  const ratio = own / source
  return WEIGHTS.find((weight) => Math.abs(ratio - weight) <= NEAR + ROUNDING / source) ?? null
}
