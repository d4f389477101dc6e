/**
 * Figures of a study made for this project on 26 November 2026, with the same APL and a model of travel between communes (straight
 * lines). Not made again by the pipeline: what needs no travel is read from the published values instead.
 */
export const LACKING_STUDY = {
  /** Average GPs that would bring every commune to 2.5 by those that reach it: central, and over the times of travel tried. */
  everyCommune: { low: 4441, central: 5487, high: 6568 },
  /** Mean APL, before, of the communes that each aim chooses first. */
  lifted: { low: 2.3, central: 2.44, high: 2.5 },
  filled: { low: 0.7, high: 1.6 },
} as const
