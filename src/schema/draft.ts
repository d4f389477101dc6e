import * as v from 'valibot'

/** Fields of the form, named by their path in an initiative; `note` goes to the moderators. */
export const FIELD_IDS = [
  'title',
  'axis',
  'type',
  'status',
  'startYear',
  'scope',
  'place.commune',
  'place.precision',
  'departements',
  'regions',
  'problem',
  'solution',
  'result',
  'failure',
  'professions',
  'actors',
  'article51',
  'telemedicineUse',
  'source.title',
  'source.url',
  'source.date',
  'note',
] as const

export type FieldId = (typeof FIELD_IDS)[number]

const text = v.string()
const typed = v.optional(text, '')
const degrees = v.number()

/**
 * A contribution being written, as the device keeps it: what was typed, as it was typed, right or wrong. Codes are
 * separated by commas, names by line ends. `slot` tells drafts apart: the new initiative, or the one that is corrected.
 */
export const DraftSchema = v.object({
  slot: text,
  key: text,
  corrects: v.nullable(text),
  step: v.number(),
  /** A draft kept since before a field was asked has it empty. */
  values: v.object(Object.fromEntries(FIELD_IDS.map((id) => [id, typed])) as Record<FieldId, typeof typed>),
  /** The commune chosen, so that it can be shown without its list. */
  commune: v.nullable(v.object({ code: text, name: text, within: text, lon: degrees, lat: degrees })),
  point: v.nullable(v.object({ lon: degrees, lat: degrees })),
  consent: v.boolean(),
  /** Whether it was sent, perhaps without an answer: what changes after that goes under another key. */
  attempted: v.boolean(),
  savedAt: text,
})

/** What this device sent or saved, to be followed. No text of the contribution is kept. */
export const SentSchema = v.object({
  key: text,
  kind: v.picklist(['new', 'correction']),
  title: text,
  on: text,
  way: v.picklist(['sent', 'file', 'mail']),
})

export type Draft = v.InferOutput<typeof DraftSchema>
export type Sent = v.InferOutput<typeof SentSchema>
