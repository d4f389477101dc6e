import { computed } from 'vue'
import type { TerritoryFeature } from '@/analysis/decodeBoundaries'
import { OVERSEAS } from '@/domain/overseas'
import type { PublishedInitiative } from '@/schema/initiative'
import { useGeometry } from '../map/useGeometry'
import type { useTerritories } from '../map/useTerritories'

const overseasCodes: readonly string[] = OVERSEAS

/** Régions as shapes: those of the mainland together, those overseas by their département. Empty until loaded. */
export function useFranceShapes(territories: ReturnType<typeof useTerritories>) {
  const geometry = useGeometry()
  const byDepartement = computed(() => {
    const mainland: TerritoryFeature[] = []
    const overseas: Record<string, TerritoryFeature[]> = {}
    if (!territories.table.value) return { mainland, overseas }
    for (const feature of geometry.levels.region.value?.features ?? []) {
      const own = territories.departementOf({ level: 'region', code: feature.properties.code })
      if (overseasCodes.includes(own)) overseas[own] = [feature]
      else mainland.push(feature)
    }
    return { mainland, overseas }
  })
  /** The overseas département that an initiative's point lies in, or null. */
  function overseasOf({
    departements,
    bassin,
  }: Pick<PublishedInitiative, 'departements' | 'bassin'>): string | null {
    const own = bassin ? territories.departementOf({ level: 'bassin', code: bassin }) : departements[0]
    return own !== undefined && overseasCodes.includes(own) ? own : null
  }
  return { geometry, byDepartement, overseasOf }
}
