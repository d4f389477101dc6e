import type { PublishedInitiative } from '@/schema/initiative'

/** A text older than so many years says little of today. */
export const REVIEW_YEARS = 2

/** The day, month or year so many years before an ISO day, as long as what it is held against. */
const before = (today: string, length: number) =>
  `${Number(today.slice(0, 4)) - REVIEW_YEARS}${today.slice(4)}`.slice(0, length)

/**
 * Initiatives whose newest text is more than `REVIEW_YEARS` years old, or is not dated: someone may have read a newer one.
 * A month or a year counts as old once all of it is. Oldest first, those without a date last, then by id.
 * @param today ISO day
 */
export function toReview(items: readonly PublishedInitiative[], today: string): PublishedInitiative[] {
  return items
    .filter(({ date }) => date === undefined || date < before(today, date.length))
    .toSorted((a, b) => {
      const [one, other] = [a.date ?? '9', b.date ?? '9']
      return one === other ? (a.id < b.id ? -1 : 1) : one < other ? -1 : 1
    })
}
