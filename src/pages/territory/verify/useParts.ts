import { computed, type Ref } from 'vue'
import { broughtFiles } from '@/analysis/brought/broughtFiles'
import { holdersAt } from '@/analysis/brought/holdersAt'
import { broughtById } from '@/catalog/broughtFigures'
import { partsLevel } from '@/catalog/verify/formula'
import type { IndicatorId } from '@/domain/indicatorIds'
import type { Recipe } from '@/domain/recipe'
import type { TerritoryRef } from '@/domain/territory'
import type { useTerritories } from '@/pages/shared/useTerritories'
import { isBrought } from '@/schema/broughtId'
import { COMMUNE_LEVEL } from '@/schema/level'
import type { TerritoryTable } from '@/schema/territories'

/** The territories that make a figure where they are no communes: what a person brought of départements, for their région. */
export function useParts(
  ref: Ref<TerritoryRef>,
  asked: Ref<{ indicator: IndicatorId }>,
  recipe: Ref<Recipe>,
  territories: ReturnType<typeof useTerritories>,
) {
  const level = computed(() => {
    const found = partsLevel(recipe.value)
    return found === COMMUNE_LEVEL ? undefined : found
  })
  /** The files that tell which they are. */
  const partFiles = computed(() => (level.value ? territories.filesOf(level.value) : []))
  const parts = computed(() => {
    const { indicator } = asked.value
    const brought = isBrought(indicator) ? broughtById(indicator) : undefined
    const tables = territories.table.value
    const table: TerritoryTable | undefined = level.value && tables?.[level.value]
    if (!level.value || !brought || !tables || !table) return undefined
    return {
      ...table,
      holders: holdersAt(tables, level.value, ref.value.level),
      files: broughtFiles(brought, table),
    }
  })
  return { parts, partFiles }
}
