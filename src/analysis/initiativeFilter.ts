import type { InitiativeFilters } from '@/domain/initiativeFilters'
import { fold } from '@/domain/text'
import type { Axis, PublishedInitiative } from '@/schema/initiative'

/** The questions asked of initiatives; each is a facet with its choices. */
export const FACETS = ['axis', 'type', 'status', 'scope', 'use', 'year', 'article51', 'words'] as const
export type Facet = (typeof FACETS)[number]

/** What initiatives are asked: their axis, then the filters. */
export interface InitiativeQuestion extends InitiativeFilters {
  axes: readonly Axis[]
}

/** Whether an initiative answers every question, `except` one of them. */
export function answers(item: PublishedInitiative, asked: InitiativeQuestion, except?: Facet): boolean {
  return FACETS.every((facet) => facet === except || TESTS[facet](item, asked))
}

/**
 * For each choice of a facet, how many initiatives it would leave: counted among those that answer all the other
 * questions, so that the number beside a choice is what a person gets by taking it alone.
 */
export function choiceCounts<T>(
  items: readonly PublishedInitiative[],
  asked: InitiativeQuestion,
  facet: Facet,
  valueOf: (item: PublishedInitiative) => T,
): Map<T, number> {
  const counts = new Map<T, number>()
  for (const item of items) {
    if (!answers(item, asked, facet)) continue
    const value = valueOf(item)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

type Test = (item: PublishedInitiative, asked: InitiativeQuestion) => boolean

const among = <T>(asked: readonly T[], value: T | undefined) =>
  asked.length === 0 || (value !== undefined && asked.includes(value))

const TESTS: Record<Facet, Test> = {
  axis: (item, { axes }) => axes.includes(item.axis),
  type: (item, { types }) => among(types, item.type),
  status: (item, { statuses }) => among(statuses, item.status),
  scope: (item, { scopes }) => among(scopes, item.scope),
  use: (item, { uses }) => among(uses, item.telemedicineUse),
  year: ({ startYear }, { from, to }) =>
    (from === null && to === null) ||
    (startYear !== undefined && startYear >= (from ?? -Infinity) && startYear <= (to ?? Infinity)),
  article51: (item, { article51 }) => !article51 || item.article51 === true,
  words: (item, { words }) => {
    const asked = fold(words)
    return asked === '' || asked.split(' ').every((word) => textOf(item).includes(word))
  },
}

const texts = new WeakMap<PublishedInitiative, string>()

/** All that is written in an initiative, folded once. */
function textOf(item: PublishedInitiative): string {
  const known = texts.get(item)
  if (known !== undefined) return known
  const { title, problem, solution, result, communeName, actors, professions } = item
  const text = fold([title, problem, solution, result, communeName, ...actors, ...professions].join(' '))
  texts.set(item, text)
  return text
}
