import { isKnown, type Value } from '@/domain/value'

/** A mean of potential accessibility, and the edition of the DREES's study that it comes from. */
export interface AplFigure {
  edition: string
  value: Value
}

/**
 * Share of access, in whole %, that rests on GPs over 65: what the series of those aged 65 or under lacks of that of all.
 * Null where one of the two is missing or there is no access. The DREES publishes both for each edition, with the same
 * populations and weights: that alone makes their difference mean something.
 * @throws where the two are of different editions: never to be subtracted, whatever the page.
 */
export function withoutOlder(all: AplFigure, younger: AplFigure): number | null {
  if (all.edition !== younger.edition)
    throw new Error(`APL ${all.edition} and APL ≤ 65 ${younger.edition}: two editions are not subtracted`)
  if (!isKnown(all.value) || !isKnown(younger.value) || all.value <= 0) return null
  return Math.round((1 - younger.value / all.value) * 100)
}
