import type { Range } from './spread'

/** GPs who come (positive) or go (negative), and what each gives, consultations a year. */
export interface Supposition {
  gps: number
  activity: number
}

/** What a bassin's mean would gain or lose, consultations a year per standardised person; `low` nearest to 0. */
export interface Change extends Range {
  /** What it would be if the bassin's people had all of it: never passed. */
  cap: number
}

/**
 * Change of the mean access of a bassin: ΔA = share·ΔS/P, with ΔS = GPs × activity (consultations a year) and P its
 * standardised `people`. As no consultation is given twice, it never passes ΔS/P; and a mean that loses keeps at least 0: no
 * change is below −`official`. Null for a bassin without people.
 */
export function changeOf(
  share: Range,
  people: number,
  official: number,
  { gps, activity }: Supposition,
): Change | null {
  if (people <= 0) return null
  const whole = (gps * activity) / people
  const part = (of: number) => Math.max(-official, whole * Math.min(1, of))
  return {
    cap: Math.max(-official, whole),
    central: part(share.central),
    low: part(share.low),
    high: part(share.high),
  }
}

/** How much a neighbouring bassin feels it: words only, for a neighbour's share is not known well enough. */
export type Felt = 'some' | 'hardly' | 'nothing'

/** Least changes of a mean that count as some, as hardly any; consultations a year per standardised person. */
const SOME = 0.03
const HARDLY = 0.005

/** In which word a change of the mean is said. */
export function feltIn(change: number): Felt {
  const size = Math.abs(change)
  return size >= SOME ? 'some' : size >= HARDLY ? 'hardly' : 'nothing'
}
