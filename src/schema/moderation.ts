import * as v from 'valibot'
import { AXES, INITIATIVE_TYPES, InitiativeIdSchema } from './initiative'
import { day, text } from './plainText'

export const CONTRIBUTION_STATES = ['received', 'review', 'published', 'declined'] as const

const reference = v.pipe(v.string(), v.regex(/^[0-9A-F]{8}$/))

/**
 * One line of `data/moderation.jsonl`, which is only ever added to: what happened to a contribution and when. Neither its
 * text nor anything of its sender is kept.
 */
export const ModerationEventSchema = v.strictObject({
  at: day,
  state: v.picklist(CONTRIBUTION_STATES),
  key: v.pipe(v.string(), v.uuid()),
  kind: v.picklist(['new', 'correction']),
  axis: v.picklist(AXES),
  type: v.picklist(INITIATIVE_TYPES),
  /** The initiative's id, once published. */
  id: v.optional(InitiativeIdSchema),
  /** Why it was declined, in the moderator's words. */
  why: v.optional(text(400)),
})

/** `public/data/contributions.json`: where each contribution stands, latest first. */
export const ContributionStatesSchema = v.array(
  v.strictObject({
    reference,
    kind: v.picklist(['new', 'correction']),
    axis: v.picklist(AXES),
    type: v.picklist(INITIATIVE_TYPES),
    state: v.picklist(CONTRIBUTION_STATES),
    received: day,
    updated: day,
    id: v.optional(InitiativeIdSchema),
    why: v.optional(v.string()),
  }),
)

export type ModerationEvent = v.InferOutput<typeof ModerationEventSchema>
export type ContributionState = (typeof CONTRIBUTION_STATES)[number]
export type ContributionStates = v.InferOutput<typeof ContributionStatesSchema>
