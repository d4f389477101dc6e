import * as v from 'valibot'
import { DraftSchema, type Draft } from '@/schema/draft'

const PREFIX = 'territoires-de-soins:draft:'

/** What was typed, and `base`: `savedAt` of what the device had then, undefined where it had nothing. */
const UnsavedSchema = v.object({ draft: DraftSchema, base: v.optional(v.string()) })
export type Unsaved = v.InferOutput<typeof UnsavedSchema>

/** Storage may be refused, or full: the database and the page then keep what they can. */
function attempt<T>(work: () => T, otherwise: T): T {
  try {
    return work()
  } catch {
    return otherwise
  }
}

function read(name: string): Unsaved[] {
  const result = v.safeParse(
    UnsavedSchema,
    attempt(() => JSON.parse(localStorage.getItem(name) ?? ''), null),
  )
  return result.success ? [result.output] : []
}
const names = () => attempt(() => Object.keys(localStorage).filter((name) => name.startsWith(PREFIX)), [])

/**
 * Drafts on their way to the device's database, which is too slow for a page that is being closed. Each tab has its own:
 * `tab` is any name that no other has.
 */
export const unsavedDrafts = {
  /** Oldest first. */
  all: (): Unsaved[] =>
    names()
      .flatMap(read)
      .toSorted((a, b) => a.draft.savedAt.localeCompare(b.draft.savedAt)),
  keep: (tab: string, unsaved: Unsaved) =>
    attempt(
      () => localStorage.setItem(`${PREFIX}${unsaved.draft.slot}:${tab}`, JSON.stringify(unsaved)),
      undefined,
    ),
  /** Forgets that version of a draft, whichever tab kept it. */
  forget(gone: Pick<Draft, 'slot' | 'savedAt'>) {
    for (const name of names())
      if (read(name).some(({ draft }) => draft.slot === gone.slot && draft.savedAt === gone.savedAt))
        attempt(() => localStorage.removeItem(name), undefined)
  },
}
