import type { CommuneRecipe } from '@/domain/recipe'
import type { Missing, Value } from '@/domain/value'
import { coveredFigure } from './brought/coveredFigure'
import { figureOf, ingredientsOf, termOf, type CountedValue, type Term } from './figureOf'
import { ingredientColumn, type IngredientFiles } from './ingredientColumn'

/** Figures of any set of communes, by their rows in `communes.json`; of other parts, by theirs in the table of their level. */
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
  const parts = 'parts' in recipe ? recipe.parts : undefined
  if (!parts) return { cellsAt, termAt, figureOf: (rows) => figureOf(recipe, rows.map(termAt)) }
  const people = files.communes?.population
  if (!people) return undefined
  const peopleAt = (row: number) => people[row] ?? 0
  return {
    cellsAt,
    termAt,
    figureOf: (rows) => coveredFigure(recipe, rows.map(termAt), rows.map(peopleAt), parts.cover),
  }
}
