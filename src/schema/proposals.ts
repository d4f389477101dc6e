import * as v from 'valibot'
import { AXES, INITIATIVE_TYPES, TELEMEDICINE_USES } from './initiative'

const text = v.pipe(v.string(), v.minLength(1))
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/))

/** Which initiatives illustrate a proposal: one criterion each, or one initiative by its id. */
const InitiativeFilterSchema = v.union([
  v.strictObject({ axis: v.picklist(AXES) }),
  v.strictObject({ type: v.picklist(INITIATIVE_TYPES) }),
  v.strictObject({ telemedicineUse: v.picklist(TELEMEDICINE_USES) }),
  v.strictObject({ id }),
])

/**
 * `data/proposals.json`, published as it is: what the Order proposes, in our own words, by group. `indicators`: ids of
 * the catalogue. Both lists may be empty: nothing of what was gathered illustrates the proposal, and the page says so.
 */
export const ProposalsSchema = v.array(
  v.strictObject({
    id,
    title: text,
    intro: text,
    en: v.optional(v.strictObject({ title: text, intro: text })),
    proposals: v.array(
      v.strictObject({
        id,
        title: text,
        text,
        en: v.optional(v.strictObject({ title: text, text })),
        indicators: v.array(text),
        initiatives: v.array(InitiativeFilterSchema),
      }),
    ),
  }),
)

export type Proposals = v.InferOutput<typeof ProposalsSchema>
export type Proposal = Proposals[number]['proposals'][number]
export type InitiativeFilter = v.InferOutput<typeof InitiativeFilterSchema>
