import { isKnown, type Value } from '@/domain/value'
import type { Bound, Wanted } from '@/domain/settle'

/** What is asked and the quantity it is asked of, row by row. */
export interface Question<Id extends string = string> extends Wanted {
  id: Id
  values: readonly Value[]
}

/** How one place answers: questions by how they are answered, those that are a must apart from those that are a wish. */
export interface Judged<Id extends string = string> {
  row: number
  must: Answers<Id>
  wish: Answers<Id>
}

export interface Answers<Id extends string = string> {
  met: Id[]
  unmet: Id[]
  /** Without data at this place: neither met nor refused, and never a zero. */
  unknown: Id[]
}

/** Whether a quantity is as wanted; null where there is none, which is no refusal. */
export function isMet(value: Value | undefined, { at, limit }: Bound): boolean | null {
  if (!isKnown(value)) return null
  if (at === 'under') return value < limit
  return at === 'min' ? value >= limit : value <= limit
}

/** How the place of a row answers; what is indifferent is not asked. */
export function judge<Id extends string>(questions: readonly Question<Id>[], row: number): Judged<Id> {
  const none = (): Answers<Id> => ({ met: [], unmet: [], unknown: [] })
  const judged = { row, must: none(), wish: none() }
  for (const { id, weight, bound, values } of questions) {
    if (weight === 'indifferent') continue
    const answers = weight === 'indispensable' ? judged.must : judged.wish
    const met = isMet(values[row], bound)
    answers[met === null ? 'unknown' : met ? 'met' : 'unmet'].push(id)
  }
  return judged
}
