import * as v from 'valibot'

/**
 * Why a value is missing. It is written in place of the number, so that a gap can never be read as 0.
 * - `not-published`: the producer gives no figure here in the file that was read;
 * - `no-weight`: a figure exists but not the population that would weight it;
 * - `no-base`: a share of nothing (for example no self-employed GP at all);
 * - `not-applicable`: the indicator has no meaning here.
 */
export const MISSING_REASONS = ['not-published', 'no-weight', 'no-base', 'not-applicable'] as const

export const MissingSchema = v.picklist(MISSING_REASONS)

export const ValueSchema = v.union([v.pipe(v.number(), v.finite()), MissingSchema])

/** Of figures that a person brought, which no file here holds: theirs gives none, or not for enough of the people. */
export const NOT_BROUGHT = 'not-brought'

export type Missing = v.InferOutput<typeof MissingSchema> | typeof NOT_BROUGHT
export type Value = number | Missing
