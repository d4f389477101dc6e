import type { AgeRow } from '../sources/age'
import type { MeasureRow } from '../sources/communeMeasure'
import type { Commune } from './communeTable'
import type { Recode } from './recode'
import { sumByCommune } from './sumByCommune'

/**
 * People of the communes of today, and those aged 75 and over, aligned with `communes`; null where neither file has the
 * commune. The second file has shares only, to one decimal: it is read where the first has nothing, with the population of
 * today. `unmatched`: codes of the first file that lead to no commune.
 */
export function agesByCommune(
  ages: readonly AgeRow[],
  shares: readonly MeasureRow[],
  communes: readonly Commune[],
  toToday: Recode,
) {
  const { sums, unmatched } = sumByCommune(ages, ['people', 'over75'], communes, toToday)
  const shareOf = new Map(shares.map(({ code, value }) => [code, value]))
  return {
    unmatched,
    sums: communes.map(({ code, population }, row) => {
      const own = sums[row]
      if (own) return own
      const share = shareOf.get(code)
      return share === null || share === undefined
        ? null
        : { people: population, over75: (population * share) / 100 }
    }),
  }
}
