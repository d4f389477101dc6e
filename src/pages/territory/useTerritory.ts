import { computed, type Ref } from 'vue'
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
  const comparables = useComparables(territories, figures, likeness)

  const row = computed(() => territories.rowOf(ref.value))
  const table = computed(() => territories.table.value)
  const name = computed(() => territories.nameOf(ref.value))
  /** Those above it that have a page, widest first. */
  const above = computed<TerritoryRef[]>(() => {
    const { level } = ref.value
    const all = table.value
    const at = row.value
    if (!all || at === undefined || level === 'france' || level === 'region') return []
    const region = { level: 'region' as const, code: all[level].region[at] ?? '' }
    if (level === 'departement') return [region]
    return [region, { level: 'departement' as const, code: all.bassin.departement[at] ?? '' }]
  })
  const region = computed(() =>
    ref.value.level === 'region' ? ref.value : above.value.find(({ level }) => level === 'region'),
  )
  /** Rows of the bassins it is made of; a bassin's own. */
  const bassinRows = computed(() => {
    const { level, code } = ref.value
    const bassins = table.value?.bassin
    return (bassins?.code ?? []).flatMap((bassin, at) => {
      const inside =
        level === 'france' ||
        (level === 'bassin' && bassin === code) ||
        (level === 'departement' && bassins?.departement[at] === code) ||
        (level === 'region' && bassins?.region[at] === code)
      return inside ? [at] : []
    })
  })
  return {
    ...{ state, problems, patch, ref, territories, figures, responses, comparables },
    ...{ row, table, name, above, region, bassinRows },
  }
}

export type TerritoryModel = ReturnType<typeof useTerritory>
