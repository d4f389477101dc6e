import type { CommuneRecipe } from '@/domain/recipe'
import { isKnown, type Missing } from '@/domain/value'
import { NOT_BROUGHT } from '@/schema/value'
import { figureOf, type CountedValue, type Term } from '../figureOf'

/** The share of these people, from 0 to 1, who live in parts that take part in a figure; 0 where none does. */
export function coverOf(terms: readonly (Term | Missing)[], people: readonly number[]): number {
  if (terms.every((term) => typeof term === 'string')) return 0
  const all = people.reduce((sum, one) => sum + one, 0)
  const covered = terms.reduce(
    (sum, term, at) => (typeof term === 'string' ? sum : sum + (people[at] ?? 0)),
    0,
  )
  return all > 0 ? covered / all : 1
}

/**
 * The figure that what a person brought of its parts makes of a territory: as any other, but `not-brought` where fewer than
 * `cover` of its people live in parts that take part in it, and `no-weight` where a mean has nothing to weigh by.
 * @param terms those of the parts; @param people of each part; @param cover a share, from 0 to 1
 */
export function coveredFigure(
  recipe: CommuneRecipe,
  terms: readonly (Term | Missing)[],
  people: readonly number[],
  cover: number,
): CountedValue {
  const known = terms.some((term) => typeof term !== 'string')
  if (!known || coverOf(terms, people) < cover) return { value: NOT_BROUGHT }
  const figure = figureOf(recipe, terms)
  return isKnown(figure.value) ? figure : { value: 'no-weight' }
}
