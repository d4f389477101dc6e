import type { Value } from '@/domain/value'
import { isBrought, isBroughtWeight, type BroughtId, type BroughtWeight } from '@/schema/broughtId'
import {
  COMMUNE_FAMILIES,
  FAMILIES,
  type CommuneFigures,
  type Family,
  type Ingredient,
} from '@/schema/communeFigures'
import type { Communes, CommunesApl } from '@/schema/communes'

/** The files that hold figures of communes, those that are there. */
export interface IngredientFiles extends Partial<Record<Family, CommuneFigures>> {
  communes?: Pick<Communes, 'population'>
  apl?: CommunesApl
  /** What a person brought: a column, aligned like the others. */
  [id: BroughtId]: readonly Value[]
  [id: BroughtWeight]: readonly Value[]
}

/** The file that holds a figure of the communes. */
export function holderOf(ingredient: Ingredient): keyof IngredientFiles {
  if (ingredient === 'population') return 'communes'
  if (isBrought(ingredient) || isBroughtWeight(ingredient)) return ingredient
  const family = FAMILIES.find((name) => COMMUNE_FAMILIES[name].some((column) => column === ingredient))
  return family ?? 'apl'
}

/**
 * A figure of every commune for a vintage, aligned with `communes.json`; undefined while its file is not there. APL and some
 * others have a column a vintage, the rest has one for all.
 */
export function ingredientColumn(
  files: IngredientFiles,
  ingredient: Ingredient,
  vintage: string,
): readonly Value[] | undefined {
  switch (ingredient) {
    case 'population':
      return files.communes?.population
    case 'weight':
      return files.apl?.weight
    case 'apl':
    case 'apl65':
      return files.apl?.[ingredient][vintage]
    default: {
      if (isBrought(ingredient) || isBroughtWeight(ingredient)) return files[ingredient]
      const family = holderOf(ingredient) as Family
      const column = files[family]?.[ingredient]
      return Array.isArray(column) ? column : column?.[vintage]
    }
  }
}
