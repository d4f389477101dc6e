import { broughtById } from '../broughtFigures'
import { broughtTexts } from '@/i18n/pages/brought'
import { isBrought, isBroughtWeight, weightedBy } from '@/schema/broughtId'
import type { Ingredient } from '@/schema/communeFigures'
import { COMMUNE_LEVEL } from '@/schema/level'
import { perOf, type Term } from '@/analysis/figureOf'
import type { Verification } from '@/analysis/verification'
import type { Recipe } from '@/domain/recipe'
import { isKnown } from '@/domain/value'
import { locale, t } from '@/i18n'
import { verifyTexts as texts } from '@/i18n/pages/verify'

/** Terms written out before those that are only meant. */
const FIRST = 3
const precise = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 })
/** A number with the decimals that it has. */
export const exact = (value: number) => precise.format(value).replace('-', '−')

/** What the figure is made of, in words. */
export function ingredientName(of: Ingredient): string {
  if (isBroughtWeight(of)) return broughtById(weightedBy(of))?.weights?.name ?? ''
  return isBrought(of) ? broughtTexts.ingredient : texts.ingredients[of]
}

/** The level of the rows that make the figure, which is that of communes unless a person brought figures of another. */
export const partsLevel = (recipe: Recipe) => ('parts' in recipe && recipe.parts?.level) || COMMUNE_LEVEL
const partOf = (recipe: Recipe) => t.common.levels[partsLevel(recipe)].one

/** How the figure is made, in words. */
export function ruleOf(recipe: Recipe, brought = false): string {
  const { rules } = texts
  switch (recipe.kind) {
    case 'mean':
      return rules.mean(ingredientName(recipe.of), ingredientName(recipe.weight), partOf(recipe))
    case 'ratio':
      return rules.ratio(ingredientName(recipe.part), ingredientName(recipe.whole), exact(recipe.per))
    case 'within':
      return rules.within(
        ingredientName(recipe.of),
        exact(recipe.limit),
        recipe.sign === '<',
        ingredientName(recipe.whole),
      )
    case 'shortfall':
      return rules.shortfall(
        ingredientName(recipe.of),
        ingredientName(recipe.weight),
        exact(recipe.limit),
        recipe.per === 1 ? '' : exact(recipe.per),
      )
    case 'sum':
      return rules.sum(ingredientName(recipe.of), partOf(recipe))
    case 'listed':
      return rules.listed
    default:
      return brought ? rules.brought : rules.published
  }
}

/**
 * The calculation with its numbers, a line a step; the longest sums are cut in the middle. Empty where nothing is
 * calculated.
 */
export function formulaOf(recipe: Recipe, { rows, figure }: Verification): string[] {
  if (recipe.kind === 'listed' || recipe.kind === 'published' || recipe.kind === 'given') return []
  const counted = rows.flatMap(({ cells, term }) => (typeof term === 'string' ? [] : [{ cells, term }]))
  const total = (field: keyof Term) => counted.reduce((sum, { term }) => sum + term[field], 0)
  const parts = counted
    .filter(({ term }) => recipe.kind === 'mean' || term.part > 0)
    .map(({ cells: [first, second], term }) => {
      if (recipe.kind === 'mean') return `${exact(Number(first))} × ${exact(Number(second))}`
      if (recipe.kind !== 'shortfall') return exact(term.part)
      return `${exact(Number(second))} × (${exact(recipe.limit)} − ${exact(Number(first))})`
    })
  if (!isKnown(figure.value)) return []
  if (recipe.kind === 'sum') return [`${sumOf(parts)} = ${exact(figure.value)}`]
  if (recipe.kind === 'shortfall') {
    const by = recipe.per === 1 ? '' : ` ÷ ${exact(recipe.per)}`
    const sum = by ? `(${sumOf(parts)})${by}` : sumOf(parts)
    return [sum, `= ${exact(total('part'))}${by}`, `= ${exact(figure.value)}`]
  }
  const per = perOf(recipe) === 1 ? '' : ` × ${exact(perOf(recipe))}`
  const wholes = counted.filter(({ term }) => term.whole > 0).map(({ term }) => exact(term.whole))
  return [
    `(${sumOf(parts)}) ÷ (${sumOf(wholes)})${per}`,
    `= ${exact(total('part'))} ÷ ${exact(total('whole'))}${per}`,
    `= ${exact(figure.value)}`,
  ]
}

function sumOf(terms: readonly string[]): string {
  if (terms.length === 0) return '0'
  const cut = terms.length > FIRST + 1
  const kept = cut ? [...terms.slice(0, FIRST), '…', ...terms.slice(-1)] : terms
  return kept.join(' + ')
}
