import { describe, expect, it } from 'vitest'
import { figureOf, ingredientsOf, termOf, type CountedValue } from '@/analysis/figureOf'
import { ingredientColumn } from '@/analysis/ingredientColumn'
import { territoryOf } from '@/analysis/membership'
import { verificationOf } from '@/analysis/verification'
import { INDICATORS, type PublishedIndicator } from '@/catalog/indicators'
import { recipeOf } from '@/catalog/recipeOf'
import { recipes } from '@/catalog/recipes'
import { allVintages, isVintageAt } from '@/catalog/vintagesAt'
import type { Recipe } from '@/domain/recipe'
import { builtOf, HOME_LEVEL, type BuiltLevel } from '@/schema/level'
import { publishedFigures } from '../support/publishedFigures'

const { territories, values, sources } = publishedFigures()
const { communes } = sources.files

/** Rows of the communes of each territory of a level, as their page lists them. */
const members = (level: BuiltLevel) => {
  const rows = new Map<string, number[]>(territories[level].code.map((code) => [code, []]))
  communes.code.forEach((commune, row) => {
    const home = { commune, bassin: communes.bassin[row] ?? '' }
    rows.get(territoryOf(home, level, sources.attached))?.push(row)
  })
  return rows
}
const ofLevel = new Map<BuiltLevel, Map<string, number[]>>()
const membersAt = (level: BuiltLevel) => {
  const known = ofLevel.get(level) ?? members(level)
  ofLevel.set(level, known)
  return known
}

/** Every figure of one indicator at one level, made again from its rows. */
function madeAgain(indicator: PublishedIndicator, vintage: string, level: BuiltLevel): CountedValue[] {
  const recipe = recipes[indicator.id]
  const published = values(indicator.id).vintages[vintage]?.[level]?.values ?? []
  const asPublished = (given: Recipe, code: string, row: number): CountedValue => {
    const found = verificationOf(
      given,
      vintage,
      { level, code },
      { ...sources, given: published[row] ?? 'not-published' },
    )
    return found?.figure ?? { value: 'not-published' }
  }
  const codes = territories[level].code
  const recipeAt = (code: string) => recipeOf(indicator.id, vintage, level, code)
  if (recipe.kind === 'listed' || recipe.kind === 'published' || recipe.kind === 'given')
    return codes.map((code, row) => asPublished(recipe, code, row))
  const columns = ingredientsOf(recipe).map((name) => ingredientColumn(sources.files, name, vintage) ?? [])
  const terms = communes.code.map((_, row) =>
    termOf(
      recipe,
      columns.map((column) => column[row] ?? 'not-published'),
    ),
  )
  return codes.map((code, row) =>
    recipeAt(code).kind === 'given'
      ? asPublished(recipeAt(code), code, row)
      : figureOf(
          recipe,
          (membersAt(level).get(code) ?? []).map((at) => terms[at] ?? 'not-published'),
        ),
  )
}

describe(
  'every published figure is made again from the rows that « Vérifier » gives',
  { timeout: 60_000 },
  () => {
    it.each(INDICATORS.map((indicator) => [indicator.id, indicator] as const))(
      '%s, in every territory and vintage',
      (id, indicator) => {
        for (const vintage of allVintages(indicator))
          for (const level of builtOf(indicator.levels)) {
            const column = values(id).vintages[vintage]?.[level]
            if (!isVintageAt(indicator, vintage, level)) {
              expect(column).toBeUndefined()
              continue
            }
            const found = madeAgain(indicator, vintage, level)
            expect(found.map(({ value }) => value)).toEqual(column?.values)
            if (column?.base) expect(found.map(({ base }) => base)).toEqual(column.base)
          }
      },
    )
  },
)

describe('a mean is between the least and the greatest of its communes', () => {
  const means = INDICATORS.filter(({ id }) => recipes[id].kind === 'mean')
  it.each(means.map((indicator) => [indicator.id, indicator] as const))(
    '%s, in every bassin',
    (id, indicator) => {
      const recipe = recipes[id]
      if (recipe.kind !== 'mean') throw new Error('a mean was asked for')
      const half = 10 ** -recipe.decimals / 2
      const wrong = indicator.vintages.flatMap((vintage) => {
        const column = ingredientColumn(sources.files, recipe.of, vintage) ?? []
        const found = values(id).vintages[vintage]?.[HOME_LEVEL]?.values ?? []
        return territories[HOME_LEVEL].code.filter((code, row) => {
          const own = found[row]
          const known = (membersAt(HOME_LEVEL).get(code) ?? []).flatMap((at) =>
            typeof column[at] === 'number' ? [column[at]] : [],
          )
          return (
            typeof own === 'number' && (own < Math.min(...known) - half || own > Math.max(...known) + half)
          )
        })
      })
      expect(wrong).toEqual([])
    },
    30_000,
  )
})

it('what the page of a territory shows is made of the same rows: Ambert has 35 communes and 1,98', () => {
  const made = verificationOf(recipes.apl, '2023', { level: 'bassin', code: '63003' }, sources)
  expect(made?.rows).toHaveLength(35)
  expect(Number(made?.figure.value).toFixed(2)).toBe('1.98')
})
