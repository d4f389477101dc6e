import { officialCases } from './officialCases'
import type { People } from './people'
import { spreadOf } from './spread'

/** One official case beside what the model says of the same place; shares from 0 to 1. */
export interface Validated {
  site: number
  official: number
  modelled: number
  low: number
  high: number
}

/** A modelled share within this of the official one is right enough. */
export const TOLERANCE = 0.25

/** Every official case (see `officialCases`), with the share and the range that `spreadOf` gives without looking at it. */
export function validate(people: People, older: readonly number[], gps: readonly number[]): Validated[] {
  return officialCases(people, older, gps).flatMap(({ site, share }) => {
    const spread = spreadOf(people, site)
    if (!spread) return []
    const { central, low, high } = spread.kept
    return [{ site, official: share, modelled: central, low, high }]
  })
}

/** Of these cases, the shares (%) that are within 25 % of the official one, and whose range holds it. No case: NaN. */
export function score(cases: readonly Omit<Validated, 'site'>[]): { within: number; covered: number } {
  const percent = (ok: (one: Omit<Validated, 'site'>) => boolean) =>
    (100 * cases.filter(ok).length) / cases.length
  return {
    within: percent(({ official, modelled }) => Math.abs(modelled / official - 1) <= TOLERANCE),
    covered: percent(({ official, low, high }) => official >= low && official <= high),
  }
}
