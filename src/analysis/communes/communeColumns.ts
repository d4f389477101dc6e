import type { CommuneRecipe } from '@/domain/recipe'
import type { Column, VintageColumns } from '@/schema/values'
import { COMMUNE_LEVEL } from '@/schema/level'
import { figureMaker } from '../figureMaker'
import type { Ingredient } from '@/schema/communeFigures'
import { ingredientColumn, type IngredientFiles } from '../ingredientColumn'

/**
 * The figures of each commune alone, by the pipeline's own rule for those of wider territories: one that a producer gives is
 * found again as it is. A share has its base.
 * @param rows of `communes.json`, those of the level
 */
export function communeColumns(
  recipe: CommuneRecipe,
  files: IngredientFiles,
  vintages: readonly string[],
  rows: readonly number[],
): VintageColumns {
  return Object.fromEntries(
    vintages.map((vintage) => {
      const maker = figureMaker(recipe, files, vintage)
      const found = maker ? rows.map((row) => maker.figureOf([row])) : []
      const column: Column = { values: found.map(({ value }) => value) }
      if (found.some(({ base }) => base !== undefined))
        column.base = found.map(({ base }) => base ?? 'not-applicable')
      return [vintage, { [COMMUNE_LEVEL]: column }]
    }),
  )
}

/** What a producer gives of each commune, as it is. @param rows as above */
export function givenColumns(
  of: Ingredient,
  files: IngredientFiles,
  vintages: readonly string[],
  rows: readonly number[],
): VintageColumns {
  return Object.fromEntries(
    vintages.map((vintage) => {
      const column = ingredientColumn(files, of, vintage)
      return [vintage, { [COMMUNE_LEVEL]: { values: rows.map((row) => column?.[row] ?? 'not-published') } }]
    }),
  )
}

/** How many of the communes named, with their repetitions, each of these is. */
export function countByCommune(codes: readonly string[], named: readonly string[]): Column {
  const counts = new Map<string, number>()
  for (const code of named) counts.set(code, (counts.get(code) ?? 0) + 1)
  return { values: codes.map((code) => counts.get(code) ?? 0) }
}
