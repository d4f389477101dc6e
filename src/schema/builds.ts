import * as v from 'valibot'

const text = v.pipe(v.string(), v.minLength(1))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const names = v.array(text)
const figure = v.pipe(v.number(), v.finite())
/** The figures that moved most, by territory. */
const most = v.array(v.strictObject({ name: text, before: figure, after: figure }))

/** One thing that changed from a build of the data to the next. Names are the first few of `count`; levels and indicators are ids. */
export const BuildChangeSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('places'),
    /** A level, or `communes`. */
    level: text,
    is: v.picklist(['gone', 'come']),
    count,
    names,
  }),
  v.strictObject({
    kind: v.literal('vintage'),
    indicator: text,
    vintage: text,
    /** The one level at which it is new, where others had it before. */
    level: v.optional(text),
    is: v.picklist(['new', 'lost']),
  }),
  v.strictObject({ kind: v.literal('lost'), indicator: text, vintage: text, level: text, count, names }),
  v.strictObject({ kind: v.literal('moved'), indicator: text, vintage: text, level: text, count, most }),
  v.strictObject({
    kind: v.literal('facilities'),
    facility: text,
    before: count,
    after: count,
    /** Places whose number changed. */
    places: count,
  }),
  v.strictObject({
    kind: v.literal('initiatives'),
    before: count,
    after: count,
    gone: count,
    come: count,
    names,
  }),
  /** Codes of the producers' files that lead to no commune any more. */
  v.strictObject({ kind: v.literal('unmatched'), count, names }),
])
export type BuildChange = v.InferOutput<typeof BuildChangeSchema>

/** `public/data/builds.json`: what each build of the data that changed a figure changed, newest first. */
export const BuildsSchema = v.array(
  v.strictObject({
    on: v.pipe(v.string(), v.isoDate()),
    changes: v.pipe(v.array(BuildChangeSchema), v.minLength(1)),
  }),
)
export type Builds = v.InferOutput<typeof BuildsSchema>
