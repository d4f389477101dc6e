/** Minutes that any trip out of one's commune takes, and minutes a kilometre as the crow flies (about 42 km/h). */
const START_MIN = 1.7
const MIN_PER_KM = 1.43

/**
 * Travel time between two centres of communes, minutes: t = a + b·d, with d their distance as the crow flies in km,
 * a = 1.7 min, b = 1.43 min/km; 0 within a commune (d = 0). Roads, mountains and water are not known.
 *
 * Source: this project's own fit of the DREES's APL 2023 on counts of GPs, half of the départements against the other
 * half; `checkWhatIf` compares what follows from it with the official file.
 */
export function minutesOver(km: number): number {
  return km > 0 ? START_MIN + MIN_PER_KM * km : 0
}

/** Farthest distance at which a trip may take `minutes`, km. */
export function kmWithin(minutes: number): number {
  return Math.max(0, (minutes - START_MIN) / MIN_PER_KM)
}
