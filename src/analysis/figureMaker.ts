import type { CommuneRecipe } from '@/domain/recipe'
import type { Missing, Value } from '@/domain/value'
import { figureOf, ingredientsOf, termOf, type CountedValue, type Term } from './figureOf'
import { ingredientColumn, type IngredientFiles } from './ingredientColumn'

/** Figures of any set of communes, by their rows in `communes.json`. */
export interface FigureMaker {
  cellsAt: (row: number) => Value[]
  termAt: (row: number) => Term | Missing
  figureOf: (rows: readonly number[]) => CountedValue
}

/**
 * How a recipe is followed for a vintage: for the territories of the levels by the pipeline, for one made again from its
 * rows, for one that a person composed. Undefined while a file that it reads is not there.
 */
export function figureMaker(
  recipe: CommuneRecipe,
  files: IngredientFiles,
  vintage: string,
): FigureMaker | undefined {
  const names = ingredientsOf(recipe)
  const columns = names.flatMap((name) => {
    const column = ingredientColumn(files, name, vintage)
    return column?.length ? [column] : []
  })
  if (columns.length < names.length) return undefined
  const cellsAt = (row: number) => columns.map((column) => column[row] ?? 'not-published')
  const termAt = (row: number) => termOf(recipe, cellsAt(row))
  return { cellsAt, termAt, figureOf: (rows) => figureOf(recipe, rows.map(termAt)) }
}
