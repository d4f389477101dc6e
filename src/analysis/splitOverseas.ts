import { overseasOf, type Overseas } from '@/domain/overseas'
import type { MapLevel } from '@/schema/level'
import type { TerritoryFeature } from './decodeBoundaries'

/** Territories of the mainland together, and those overseas by their département, which each have a frame of their own. */
export function splitOverseas(
  features: readonly TerritoryFeature[],
  level: MapLevel,
): { mainland: TerritoryFeature[]; overseas: Record<Overseas, TerritoryFeature[]> } {
  const mainland: TerritoryFeature[] = []
  const overseas: Record<Overseas, TerritoryFeature[]> = { 971: [], 972: [], 973: [], 974: [], 976: [] }
  for (const feature of features) {
    const own = overseasOf(level, feature.properties.code)
    ;(own ? overseas[own] : mainland).push(feature)
  }
  return { mainland, overseas }
}
