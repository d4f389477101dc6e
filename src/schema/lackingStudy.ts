import * as v from 'valibot'

const chosen = v.strictObject({ low: v.number(), mean: v.number(), high: v.number(), passes: v.boolean() })

/**
 * `public/data/lacking-study.json`: how many GPs of mean activity it would take for every commune to reach 2.5, and whom two
 * aims that look alike choose first. `everyCommune`: one row a pace of travel (1: the usual one; over 1, slower roads), with
 * the two whole numbers between which the least number of GPs is, both proved. `lifted`, `filled`: APL, before, of the
 * communes that `gps` GPs take over 2.5, and of those where they go to fill most of what is missing; `passes`: whether
 * anyone is taken over 2.5. `vintage`: of the APL, or the newest before it where that is not published.
 */
export const LackingStudySchema = v.strictObject({
  vintage: v.string(),
  everyCommune: v.array(v.strictObject({ pace: v.number(), least: v.number(), most: v.number() })),
  gps: v.number(),
  lifted: chosen,
  filled: chosen,
})

export type LackingStudy = v.InferOutput<typeof LackingStudySchema>
