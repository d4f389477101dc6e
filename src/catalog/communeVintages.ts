import { communeColumns, countByCommune, givenColumns } from '@/analysis/communes/communeColumns'
import { communeRows } from '@/analysis/communes/communeTable'
import { ingredientsOf } from '@/analysis/figureOf'
import { holderOf, type IngredientFiles } from '@/analysis/ingredientColumn'
import type { IndicatorId } from '@/domain/indicatorIds'
import type { Communes } from '@/schema/communes'
import type { PublishedInitiative } from '@/schema/initiative'
import { COMMUNE_LEVEL } from '@/schema/level'
import type { VintageColumns } from '@/schema/values'
import { indicatorById } from './indicators'
import { indicatorRecipe } from './recipes'

/** What the figures of communes are made of. */
export interface CommuneSources {
  communes: Communes
  /** Those of `communeHolders`. */
  files: IngredientFiles
  /** Read where the recipe counts them, and nowhere else. */
  initiatives: () => readonly Pick<PublishedInitiative, 'place' | 'elsewhere'>[]
}

/** The files that hold what the figures of an indicator are made of, for communes; undefined where they have none. */
export function communeHolders(id: IndicatorId): (keyof IngredientFiles)[] | undefined {
  const recipe = indicatorRecipe(id)
  if (recipe.kind === 'published' || (recipe.kind === 'given' && !recipe.communes)) return undefined
  if (recipe.kind === 'listed') return []
  const ingredients = recipe.kind === 'given' ? [recipe.communes ?? []].flat() : ingredientsOf(recipe)
  return [...new Set(ingredients.map(holderOf))]
}

/**
 * The figures of an indicator at the level of communes, in its own unit, by vintage, in the order of the level's table; no
 * vintage where communes have none. Of the same recipe as the figures of wider territories.
 */
export function communeVintages(
  id: IndicatorId,
  { communes, files, initiatives }: CommuneSources,
): VintageColumns {
  const recipe = indicatorRecipe(id)
  const { vintages } = indicatorById(id)
  const rows = communeRows(communes)
  if (recipe.kind === 'published') return {}
  if (recipe.kind === 'given')
    return recipe.communes ? givenColumns(recipe.communes, files, vintages, rows) : {}
  if (recipe.kind !== 'listed') return communeColumns(recipe, files, vintages, rows)
  const codes = rows.map((row) => communes.code[row] ?? '')
  const named = initiatives().flatMap(({ place, elsewhere }) =>
    place && elsewhere === undefined ? [place.commune] : [],
  )
  const column = countByCommune(codes, named)
  return Object.fromEntries(vintages.map((vintage) => [vintage, { [COMMUNE_LEVEL]: column }]))
}
