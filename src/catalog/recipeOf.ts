import type { IndicatorId } from '@/domain/indicatorIds'
import type { Recipe } from '@/domain/recipe'
import { isBrought } from '@/schema/broughtId'
import { isMade, type Level } from '@/schema/level'
import { OWN_LEVEL } from '@/schema/ownLevel'
import { indicatorEntries } from './indicatorEntries'
import { broughtById } from './broughtFigures'
import { broughtRecipe, indicatorRecipe } from './recipes'

/** How one figure is made: by the indicator's recipe, or given by the producer where no communes make it. */
export function recipeOf(id: IndicatorId, vintage: string, level: Level, code: string): Recipe {
  if (isBrought(id)) return broughtRecipe(broughtById(id), level)
  const given =
    level === OWN_LEVEL || isMade(level) ? undefined : indicatorEntries[id].given?.[vintage]?.[level]
  return given === 'all' || given?.includes(code) ? { kind: 'given' } : indicatorRecipe(id)
}
