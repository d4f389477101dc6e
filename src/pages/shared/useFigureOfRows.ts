import { figureMaker } from '@/analysis/figureMaker'
import { ingredientsOf, type CountedValue } from '@/analysis/figureOf'
import { holderOf } from '@/analysis/ingredientColumn'
import { indicatorRecipe } from '@/catalog/recipes'
import type { IndicatorId } from '@/domain/indicatorIds'
import { communes, type Artefact } from '@/load/artefacts'
import { ingredientArtefact } from '@/load/ingredients'
import { useArtefacts } from '@/stores/artefacts'

/** A figure, and how many of the communes took part in it. */
export interface RowsFigure extends CountedValue {
  communes: number
}

/** The files that a figure of any set of communes is made of; none where communes do not make it. */
export function filesOfFigure(id: IndicatorId): Artefact<unknown>[] {
  const recipe = indicatorRecipe(id)
  if (recipe.kind === 'listed' || recipe.kind === 'given' || recipe.kind === 'published') return []
  return [communes, ...ingredientsOf(recipe).map((name) => ingredientArtefact(holderOf(name)))]
}

/** Figures of any set of communes, of a territory that a person composed or of a zone, by the recipe of the indicator. */
export function useFigureOfRows() {
  const artefacts = useArtefacts()

  /**
   * Made by the pipeline's own rule; undefined while a file is on its way, and for what is not made of figures of communes.
   * @param rows of `communes.json`
   */
  return (id: IndicatorId, rows: readonly number[], vintage: string): RowsFigure | undefined => {
    const recipe = indicatorRecipe(id)
    if (recipe.kind === 'listed' || recipe.kind === 'given' || recipe.kind === 'published') return undefined
    const holders = [...new Set(['communes' as const, ...ingredientsOf(recipe).map(holderOf)])]
    const files = holders.map((name) => [name, artefacts.value(ingredientArtefact(name))])
    const maker = figureMaker(recipe, Object.fromEntries(files), vintage)
    if (!maker) return undefined
    const counted = rows.filter((row) => typeof maker.termAt(row) !== 'string')
    return { ...maker.figureOf(rows), communes: counted.length }
  }
}
