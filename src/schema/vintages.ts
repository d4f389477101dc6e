import * as v from 'valibot'

/** `public/data/vintages.json`: the vintages of every indicator that the build found in its inputs, oldest first. */
export const VintagesSchema = v.record(v.string(), v.tupleWithRest([v.string()], v.string()))
export type Vintages = v.InferOutput<typeof VintagesSchema>
