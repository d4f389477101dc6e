import * as v from 'valibot'
import { LEVELS, levelEntry } from './level'

const text = v.pipe(v.string(), v.minLength(1))
/** A territory by its level and code, as addresses write it: `bassin:63003`. */
const territory = v.pipe(
  v.string(),
  v.check((ref) => {
    const [level, code] = ref.split(':')
    return LEVELS.some((known) => known === level && levelEntry(known).code.test(code ?? ''))
  }, 'une maille et un code, comme bassin:63003'),
)

/** `data/changes.json`, published as it is: what changed in data and methods, newest first. */
export const ChangesSchema = v.array(
  v.strictObject({
    date: v.pipe(v.string(), v.isoDate()),
    text,
    en: v.optional(v.strictObject({ text })),
    /** A published figure was wrong: the feeds of these territories tell it, those of all where none is named. */
    corrects: v.optional(
      v.strictObject({
        /** Ids of the catalogue. */
        indicators: v.pipe(v.array(text), v.minLength(1)),
        territories: v.optional(v.pipe(v.array(territory), v.minLength(1))),
      }),
    ),
  }),
)

export type Changes = v.InferOutput<typeof ChangesSchema>
