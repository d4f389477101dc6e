import * as v from 'valibot'
import { InitiativeIdSchema, ToldInitiativeSchema } from './initiative'
import { day, text } from './plainText'

/** Most that a contribution may weigh, bytes. The longest that the fields allow is well below. */
export const CONTRIBUTION_BYTES = 32_768

export const CONTRIBUTION_FORMAT = 'territoires-de-soins/contribution'

/**
 * What the form sends, as JSON: an initiative, or a correction of one, with the sender's consent. Nothing in it says who
 * sends it. `key` is drawn by the sender's device: the same contribution sent twice is known by it.
 */
export const ContributionSchema = v.strictObject({
  format: v.literal(CONTRIBUTION_FORMAT),
  version: v.literal(1),
  key: v.pipe(v.string(), v.uuid()),
  writtenOn: day,
  /** Id of the initiative that this one corrects. */
  corrects: v.optional(InitiativeIdSchema),
  /** A word to the moderators; never published. */
  note: v.optional(text(600)),
  /** Where the sender pointed on the map, degrees. Never published: the commune's centre is. */
  point: v.optional(
    v.strictObject({
      lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
      lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    }),
  ),
  consent: v.literal(true),
  initiative: ToldInitiativeSchema,
})

export type Contribution = v.InferOutput<typeof ContributionSchema>

/** Short name of a contribution, said to people: the first eight signs of its key. */
export function referenceOf({ key }: Pick<Contribution, 'key'>): string {
  return key.slice(0, 8).toUpperCase()
}
