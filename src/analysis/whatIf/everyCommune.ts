import { leastCover, type Bounds } from './leastCover'
import { sparseRows } from './sparseRows'
import type { Catchments } from './catchments'

/**
 * How many GPs it takes, fractions of one included, for every commune to reach `limit` by those that it can reach: the
 * least number, wherever they are, everything else staying. A new GP in j gives `activity` consultations, of which commune
 * i has w_ij ÷ D_j for each of its people. Communes without a figure or without people ask for nothing.
 * @param access consultations a year per standardised inhabitant, by row of `People`; NaN where unknown
 */
export function everyCommune(
  { near, people }: Catchments,
  access: readonly number[],
  { limit, activity }: { limit: number; activity: number },
  turns: number,
): Bounds {
  const asking = access.flatMap((value, row) => (value < limit && (people[row] ?? 0) > 0 ? [row] : []))
  // Weights are the same both ways: whom a commune reaches is whom it is reached by.
  const rows = asking.map((row) =>
    (near[row] ?? []).flatMap(([site, weight]) => {
      const reached = people[site] ?? 0
      return reached > 0 ? [[site, (activity * weight) / reached] as const] : []
    }),
  )
  const wanted = Float64Array.from(asking, (row) => limit - (access[row] ?? limit))
  return leastCover(sparseRows(rows, access.length), wanted, Int32Array.from(asking), turns)
}
