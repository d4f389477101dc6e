import { errorFunction } from 'simple-statistics'

/** Minutes at which the weight of a GP falls by a third; beyond the last, no one comes. */
const STEPS_MIN = [10, 15, 20] as const

/** Spread of the true time around the estimated one, minutes: it smooths the steps. */
const SMOOTHING_MIN = 2

/** Weights below this are taken for 0: no one counts a GP so far away. */
const LEAST = 0.002

/**
 * Weight of a GP `minutes` away as the DREES's figures of 2022 and 2023 count it: 1 within 10 minutes, 2/3 within 15,
 * 1/3 within 20, 0 beyond. Unit: share of a GP next door.
 *
 * Source: read off the official file, where the part of access owed to one commune's GPs over 65 falls around it by
 * these very ratios.
 */
export function stepWeight(minutes: number): number {
  return STEPS_MIN.filter((step) => minutes <= step).length / STEPS_MIN.length
}

/**
 * The same for a time that is only estimated: w = ⅓·Σ Φ((c − t)/s) over c = 10, 15, 20 min, with s = 2 min and Φ the
 * normal distribution; 1 in the GP's own commune (t = 0), and 0 where it would be under 0.002.
 */
export function smoothWeight(minutes: number): number {
  if (minutes === 0) return 1
  const sum = STEPS_MIN.reduce((total, step) => total + normal((step - minutes) / SMOOTHING_MIN), 0)
  const weight = sum / STEPS_MIN.length
  return weight < LEAST ? 0 : weight
}

const normal = (x: number) => (1 + errorFunction(x / Math.SQRT2)) / 2

/** Minutes beyond which both weights are 0 whatever the place. */
export const FARTHEST_MIN = STEPS_MIN[2] + 3 * SMOOTHING_MIN
