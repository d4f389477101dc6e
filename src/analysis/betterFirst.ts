import { isKnown, type Value } from '@/domain/value'

/**
 * Territories alike, those that do better than one's own first, the best first; then the others in their order (the most
 * alike first). `gain` is their figure less one's own; null where one of the two is missing, so that nothing is claimed.
 * @param values figures by row, the higher the better
 * @param step what is less than half of it is no difference: the precision at which figures are shown
 */
export function betterFirst<Found extends { row: number }>(
  similar: readonly Found[],
  values: readonly Value[],
  own: number,
  step = 0.01,
): (Found & { gain: number | null })[] {
  const ours = values[own]
  const found = similar.map((item) => {
    const theirs = values[item.row]
    return {
      ...item,
      gain: isKnown(theirs) && isKnown(ours) ? Math.round((theirs - ours) / step) * step : null,
    }
  })
  const rank = (gain: number | null) => Math.max(0, gain ?? 0)
  return found.sort((a, b) => rank(b.gain) - rank(a.gain))
}
