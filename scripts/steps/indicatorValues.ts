import { figureMaker } from '@/analysis/figureMaker'
import { ingredientsOf } from '@/analysis/figureOf'
import type { IngredientFiles } from '@/analysis/ingredientColumn'
import type { Attachments } from '@/analysis/membership'
import { INDICATORS, latestVintage, type PublishedIndicator } from '@/catalog/indicators'
import { recipes } from '@/catalog/recipes'
import type { PublishedId } from '@/domain/indicatorIds'
import type { PublishedInitiative } from '@/schema/initiative'
import type { Survey } from '@/schema/survey'
import type { IndicatorValues, VintageColumns } from '@/schema/values'
import { columnsOf, type Partitions } from './partition'
import type { GivenFigure } from '../sources/givenFigures'
import { givenValues, withGiven } from './values/givenValues'
import { initiativeCount } from './values/initiativeCount'
import { publishedShares } from './values/publishedShares'

/** What indicators are made of: the very files of figures that are published, and what is counted otherwise. */
export interface Ingredients {
  files: IngredientFiles
  partitions: Partitions
  attached: Attachments
  initiatives: readonly PublishedInitiative[]
  survey: Survey
  given: readonly GivenFigure[]
}

/** Every indicator's values, by id: each follows its recipe, under the id and vintages of its entry in the catalogue. */
export function indicatorValues(ingredients: Ingredients): Record<PublishedId, IndicatorValues> {
  const values = INDICATORS.map((entry) => [
    entry.id,
    { indicator: entry.id, vintages: vintagesOf(entry, ingredients) },
  ])
  return Object.fromEntries(values) as Record<PublishedId, IndicatorValues>
}

/** A column a level for each vintage of the entry. @throws where a figure of the communes is absent */
function vintagesOf(entry: PublishedIndicator, ingredients: Ingredients): VintageColumns {
  const { files, partitions, attached, initiatives, survey, given } = ingredients
  const recipe = recipes[entry.id]
  if (recipe.kind === 'listed')
    return { [latestVintage(entry)]: initiativeCount(initiatives, attached, partitions) }
  if (recipe.kind === 'given') return givenValues(entry, given, partitions)
  if (recipe.kind === 'published')
    return { [latestVintage(entry)]: publishedShares(survey, recipe.question, partitions) }
  const vintages = entry.vintages.map((vintage) => {
    const maker = figureMaker(recipe, files, vintage)
    if (!maker) throw new Error(`${entry.id} ${vintage}: no column of ${ingredientsOf(recipe).join(', ')}`)
    return [vintage, columnsOf(partitions, maker.figureOf)]
  })
  return withGiven(entry, Object.fromEntries(vintages) as VintageColumns, given, partitions)
}
