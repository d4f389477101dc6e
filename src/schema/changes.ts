import * as v from 'valibot'

/** `data/changes.json`, published as it is: what changed in data and methods, newest first. */
export const ChangesSchema = v.array(
  v.strictObject({
    date: v.pipe(v.string(), v.isoDate()),
    text: v.pipe(v.string(), v.minLength(1)),
    en: v.optional(v.strictObject({ text: v.pipe(v.string(), v.minLength(1)) })),
  }),
)

export type Changes = v.InferOutput<typeof ChangesSchema>
