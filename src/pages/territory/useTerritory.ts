import { holderCodes } from '@/schema/territories'
import { HOME_LEVEL, isMapLevel, WIDEST_LEVEL } from '@/schema/level'
import { computed, type Ref } from 'vue'
import { pictureLevel } from '@/domain/pictureLevel'
import { useAddress } from '@/pages/shared/useAddress'
import { useTerritories } from '@/pages/shared/useTerritories'
import { useComparables } from '@/pages/shared/useComparables'
import { useFigures } from '@/pages/shared/useFigures'
import { useResponses } from '@/pages/shared/useResponses'
import type { TerritoryRef } from '@/domain/territory'
import { territoryParams } from '@/stores/address/territory'

/** What all parts of a territory's page share. */
export function useTerritory(ref: Ref<TerritoryRef>) {
  const { state, problems, patch } = useAddress(territoryParams)
  const territories = useTerritories()
  const figures = useFigures(territories)
  const responses = useResponses(territories)
  const likeness = computed(() => state.value.likeness)
  const comparables = useComparables(
    territories,
    figures,
    likeness,
    computed(() => pictureLevel(ref.value.level)),
  )

  const row = computed(() => territories.rowOf(ref.value))
  const table = computed(() => territories.table.value)
  const name = computed(() => territories.nameOf(ref.value))
  /** Those above it that have a page, widest first. */
  const above = computed(() => territories.parentsFrom(ref.value))
  const region = computed(() => territories.parentOf(ref.value, WIDEST_LEVEL))
  /** Rows of the bassins it is made of; a bassin's own. */
  const bassinRows = computed(() => {
    const { level, code } = ref.value
    const all = table.value
    if (!all) return []
    if (!isMapLevel(level)) return all[HOME_LEVEL].code.map((_, at) => at)
    return holderCodes(all, HOME_LEVEL, level).flatMap((holder, at) => (holder === code ? [at] : []))
  })
  return {
    ...{ state, problems, patch, ref, territories, figures, responses, comparables },
    ...{ row, table, name, above, region, bassinRows },
  }
}

export type TerritoryModel = ReturnType<typeof useTerritory>
