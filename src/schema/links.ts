import * as v from 'valibot'
import { day } from './plainText'

/**
 * What an address answered: `found`; `moved`, for good, to another that is found; `gone`, 404 or 410; `unreachable`, no
 * answer or a failing server; `refused`, an answer that a program does not get and a person may; `unread`, that its site
 * asks programs not to visit.
 */
export const LINK_STATES = ['found', 'moved', 'gone', 'unreachable', 'refused', 'unread'] as const

/** One line of `data/links.jsonl`, which is only added to: the last one of an address counts. */
export const LinkCheckSchema = v.strictObject({
  url: v.string(),
  on: day,
  state: v.picklist(LINK_STATES),
  /** Why, in a few words: an HTTP status, or what went wrong. */
  why: v.optional(v.string()),
  /** Where a moved one is now. */
  to: v.optional(v.string()),
  /** First day of the failures that follow one another. */
  since: v.optional(day),
})

export type LinkCheck = v.InferOutput<typeof LinkCheckSchema>

/**
 * The day on which a source is said to be unreachable; undefined where it is not. A page that is gone says so itself; of
 * no answer, only a second day's failure is told.
 */
export function deadOn({ state, on, since }: LinkCheck): string | undefined {
  if (state === 'gone') return on
  return state === 'unreachable' && since !== undefined && since < on ? on : undefined
}
