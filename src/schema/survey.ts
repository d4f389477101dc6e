import * as v from 'valibot'

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(100))

/**
 * `public/data/survey.json`: the results of the Order's consultation as published. `share`: % of doctors.
 * `n`: doctors who answered, where published; its absence means that the uncertainty is unknown.
 */
export const SurveySchema = v.object({
  questions: v.array(
    v.object({
      id: v.string(),
      headline: v.string(),
      label: v.string(),
      /** What the share of doctors does or thinks, as the end of a sentence: « pensent que… ». */
      statement: v.string(),
      fieldwork: v.string(),
      respondents: v.optional(v.number()),
      note: v.optional(v.string()),
      en: v.optional(
        v.strictObject({
          headline: v.string(),
          label: v.string(),
          statement: v.string(),
          fieldwork: v.string(),
          note: v.optional(v.string()),
        }),
      ),
    }),
  ),
  /** `noun`: the group in a sentence, plural, with no article. `ensemble` is the group of all doctors. */
  groups: v.array(
    v.object({
      id: v.string(),
      label: v.string(),
      noun: v.string(),
      en: v.optional(v.strictObject({ label: v.string(), noun: v.string() })),
    }),
  ),
  results: v.array(
    v.object({
      question: v.string(),
      group: v.string(),
      groupType: v.string(),
      level: v.picklist(['france', 'region']),
      territory: v.string(),
      share,
      n: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    }),
  ),
})

export type Survey = v.InferOutput<typeof SurveySchema>
export type SurveyQuestion = Survey['questions'][number]
export type SurveyResult = Survey['results'][number]

/** The group that stands for all the doctors who answered. */
export const WHOLE_GROUP = 'ensemble'
