import * as v from 'valibot'

/**
 * `public/data/facility-lists.json`: kinds of facility that a list names and places one by one, in the stead of numbers by
 * commune; whose list, of which year. Empty where the inputs hold none for the whole of France.
 */
export const FacilityListsSchema = v.record(
  v.string(),
  v.strictObject({ source: v.picklist(['finess', 'bpe']), year: v.pipe(v.string(), v.regex(/^20\d\d$/)) }),
)
export type FacilityLists = v.InferOutput<typeof FacilityListsSchema>
