import * as v from 'valibot'

const text = v.pipe(v.string(), v.minLength(1))
const address = v.pipe(v.string(), v.url())

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
    /** The producer's own page; absent only where this project is the producer. */
    url: v.optional(address),
    /** The file itself, where the producer gives it an address. */
    dataset: v.optional(address),
    /** The third party's copy, where it has an address. */
    viaUrl: v.optional(address),
    /** The day on which it was read. */
    readOn: v.pipe(v.string(), v.isoDate()),
    /** What was compared with the producer's own figures, where the file came through somebody else. */
    checked: v.optional(text),
    /** What a licence still to be confirmed means for reuse. */
    licenceNote: v.optional(text),
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
        checked: v.optional(text),
        licenceNote: v.optional(text),
        caveats: v.array(text),
      }),
    ),
  }),
)

export type Sources = v.InferOutput<typeof SourcesSchema>
export type Source = Sources[number]
