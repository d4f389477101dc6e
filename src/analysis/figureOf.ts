import type { CommuneRecipe } from '@/domain/recipe'
import { isKnown, type Missing, type Value } from '@/domain/value'
import type { Ingredient } from '@/schema/communeFigures'

/** What one commune brings to a figure: it adds `part` above the bar and `whole` below it. */
export interface Term {
  part: number
  /** 0 in a sum, which has no bar. */
  whole: number
}

const DECIMALS = 2

/** What a recipe reads of each commune, in the order in which it is said. */
export function ingredientsOf(recipe: CommuneRecipe): Ingredient[] {
  switch (recipe.kind) {
    case 'mean':
    case 'shortfall':
      return [recipe.of, recipe.weight]
    case 'ratio':
      return [recipe.part, recipe.whole]
    case 'within':
      return [recipe.of, recipe.whole]
    case 'sum':
      return [recipe.of]
  }
}

/**
 * The term of one commune; why it takes no part where one of its figures is missing. `cells` are those of
 * `ingredientsOf`; a published value that has no weight is `no-weight`.
 */
export function termOf(recipe: CommuneRecipe, [first, second = 0]: readonly Value[]): Term | Missing {
  if (first === undefined) return 'not-published'
  if (!isKnown(first)) return first
  if (!isKnown(second)) return 'weight' in recipe ? 'no-weight' : second
  switch (recipe.kind) {
    case 'mean':
      return { part: first * second, whole: second }
    case 'shortfall':
      return { part: second * Math.max(0, recipe.limit - first), whole: second }
    case 'within': {
      const inside = recipe.sign === '<' ? first < recipe.limit : first > recipe.limit
      return { part: inside ? second : 0, whole: second }
    }
    default:
      return { part: first, whole: second }
  }
}

/** A figure of one territory; `base`: the number that a share was counted on. */
export interface CountedValue {
  value: Value
  base?: Value
}

/**
 * The figure that these terms make, to the decimals that are published: 2, or those that its recipe says. A share has its
 * base. Without anything below the bar: `no-weight` where a value was known, the first reason where communes are
 * missing (they may be the only ones that count), else `no-base`.
 */
export function figureOf(recipe: CommuneRecipe, terms: readonly (Term | Missing)[]): CountedValue {
  let part = 0
  let whole = 0
  const reasons: Missing[] = []
  for (const term of terms) {
    if (typeof term === 'string') reasons.push(term)
    else {
      part += term.part
      whole += term.whole
    }
  }
  if (recipe.kind === 'sum') return { value: rounded(part, recipe.decimals) }
  const share = recipe.kind === 'within' || (recipe.kind === 'ratio' && recipe.per === 100)
  if (whole > 0) {
    const quotient = recipe.kind === 'shortfall' ? part / recipe.per : (perOf(recipe) * part) / whole
    const value = rounded(quotient, ('decimals' in recipe ? recipe.decimals : undefined) ?? DECIMALS)
    return { value, ...(share && { base: whole }) }
  }
  const value = reasons.includes('no-weight') ? 'no-weight' : (reasons[0] ?? 'no-base')
  return { value, ...(share && { base: value === 'no-base' ? 0 : value }) }
}

/** A little below 0 is rounded to 0, not to −0; a sum of whole numbers is as it is. */
const rounded = (value: number, decimals?: number) =>
  decimals === undefined ? value : Number(value.toFixed(decimals)) + 0

/** What the quotient is multiplied by. */
export function perOf(recipe: CommuneRecipe): number {
  return recipe.kind === 'ratio' ? recipe.per : recipe.kind === 'within' ? 100 : 1
}
