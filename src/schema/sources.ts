import * as v from 'valibot'

const text = v.pipe(v.string(), v.minLength(1))

/** `data/sources.json`, published as `public/data/sources.json`: each dataset with its producer, vintage, licence and caveat. */
export const SourcesSchema = v.array(
  v.strictObject({
    id: text,
    title: text,
    producer: text,
    /** How the file reached us when not straight from its producer. */
    via: v.optional(text),
    vintage: text,
    licence: text,
    /** Short credit for a source line under a map or a chart. */
    credit: text,
    url: v.optional(v.pipe(v.string(), v.url())),
    /** File names, as the producer's file was named; never a path. */
    files: v.array(text),
    caveats: v.array(text),
    /** What differs in English; the caveats one for one. */
    en: v.optional(
      v.strictObject({
        title: text,
        producer: v.optional(text),
        via: v.optional(text),
        vintage: v.optional(text),
        licence: v.optional(text),
        credit: v.optional(text),
        caveats: v.array(text),
      }),
    ),
  }),
)

export type Sources = v.InferOutput<typeof SourcesSchema>
export type Source = Sources[number]
