import { nearest, pointIndex } from '@/analysis/nearest'
import type { Commune } from './communeTable'
import { round } from './round'

/** To the metre: the figures of territories are made of what is published. */
const DECIMALS = 3

/**
 * Distance in km, as the crow flies and from centre to centre, from each commune to the nearest one that has a facility of a
 * kind; 0 in a commune that has one. Aligned with `communes`.
 * @param counts number of facilities of that kind in each commune
 */
export function distanceToNearest(communes: readonly Commune[], counts: readonly number[]): number[] {
  const equipped = communes.filter((_, row) => (counts[row] ?? 0) > 0)
  const index = pointIndex(
    equipped.map(({ lon }) => lon),
    equipped.map(({ lat }) => lat),
  )
  return communes.map(({ lon, lat }, row) => {
    if ((counts[row] ?? 0) > 0) return 0
    return round(nearest(index, lon, lat, 1)[0]?.km ?? Infinity, DECIMALS)
  })
}
