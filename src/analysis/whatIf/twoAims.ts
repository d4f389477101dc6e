import type { Catchments } from './catchments'

/** Whom one of the two aims chooses first, told by their access before: consultations a year per standardised inhabitant. */
export interface Chosen {
  low: number
  /** Weighted by standardised people. */
  mean: number
  high: number
  /** Whether anyone passes the limit. */
  passes: boolean
}

export interface Country {
  catchments: Catchments
  /** Standardised people, by row. */
  people: readonly number[]
  /** Consultations a year per standardised inhabitant, by row; NaN where unknown. */
  access: readonly number[]
  limit: number
  activity: number
}

/** GPs put at one place at once: one more may pass a limit that one alone does not. */
const BATCHES = [1, 2, 3, 4, 5, 6]

/**
 * Where `gps` GPs go one batch after the other when the aim is that as many people as possible pass the limit: the batch
 * that takes most people over it per GP comes first. Tells the communes that pass. A greedy choice, not the best of all.
 */
export function liftMost(country: Country, gps: number): Chosen {
  const { people, limit } = country
  const { passed } = choose(country, gps, BATCHES, (access, row, gain) =>
    access < limit && access + gain >= limit ? (people[row] ?? 0) : 0,
  )
  return told(country, passed, passed.length > 0)
}

/**
 * The same when the aim is to reduce what is missing, Σ people × max(0, limit − access): the GP who fills most of it comes
 * first. Tells the communes where they go.
 */
export function fillMost(country: Country, gps: number): Chosen {
  const { people, limit } = country
  const { sites, passed } = choose(country, gps, [1], (access, row, gain) =>
    access < limit ? (people[row] ?? 0) * Math.min(limit - access, gain) : 0,
  )
  return told(country, sites, passed.length > 0)
}

/**
 * Puts the batch that is worth most per GP, again and again: where it goes and who passes the limit. `worth` of what a
 * commune gains is added up over the catchment. Only what the last batch changed is counted anew.
 */
function choose(
  country: Country,
  gps: number,
  batches: readonly number[],
  worth: (access: number, row: number, gain: number) => number,
): { sites: number[]; passed: number[] } {
  const { near } = country.catchments
  const access = [...country.access]
  const scoresOf = (site: number) =>
    batches.map((batch) => {
      let sum = 0
      for (const [row, weight] of near[site] ?? [])
        sum += worth(access[row] ?? Number.NaN, row, gainOf(country, site, weight) * batch)
      return sum / batch
    })
  const scores = near.map((_, site) => scoresOf(site))
  const sites = new Set<number>()
  const passed = new Set<number>()
  for (let left = gps; left > 0;) {
    let best = { site: -1, batch: 1, score: 0 }
    scores.forEach((own, site) =>
      own.forEach((score, k) => {
        const batch = batches[k] ?? 1
        if (batch <= left && score > best.score) best = { site, batch, score }
      }),
    )
    if (best.site < 0) break
    for (const row of put(country, access, best.site, best.batch)) passed.add(row)
    sites.add(best.site)
    left -= best.batch
    const stale = new Set((near[best.site] ?? []).flatMap(([row]) => (near[row] ?? []).map(([site]) => site)))
    for (const site of stale) scores[site] = scoresOf(site)
  }
  return { sites: [...sites], passed: [...passed] }
}

/** What one GP at a place adds to a commune that reaches it with this weight. */
function gainOf({ catchments, activity }: Country, site: number, weight: number): number {
  const reached = catchments.people[site] ?? 0
  return reached > 0 ? (activity * weight) / reached : 0
}

/** Adds the GPs, and tells the rows that pass the limit by it. */
function put(country: Country, access: number[], site: number, gps: number): number[] {
  return (country.catchments.near[site] ?? []).flatMap(([row, weight]) => {
    const before = access[row] ?? Number.NaN
    access[row] = before + gainOf(country, site, weight) * gps
    return before < country.limit && (access[row] ?? 0) >= country.limit && (country.people[row] ?? 0) > 0
      ? [row]
      : []
  })
}

function told({ access, people }: Country, rows: readonly number[], passes: boolean): Chosen {
  const known = rows.filter((row) => !Number.isNaN(access[row]))
  const values = known.map((row) => access[row] ?? 0)
  const weights = known.map((row) => people[row] ?? 0)
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const mean = values.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0) / whole
  return { low: Math.min(...values), mean, high: Math.max(...values), passes }
}
