import type { TerritoryFeature } from '@/analysis/decodeBoundaries'
import { OVERSEAS } from '@/domain/overseas'

/** Territories of the mainland together, and those overseas by their département, which each have a frame of their own. */
export function splitOverseas(
  features: readonly TerritoryFeature[],
  departementOf: (code: string) => string,
): { mainland: TerritoryFeature[]; insets: Record<string, TerritoryFeature[]> } {
  const mainland: TerritoryFeature[] = []
  const insets: Record<string, TerritoryFeature[]> = Object.fromEntries(OVERSEAS.map((code) => [code, []]))
  for (const feature of features) (insets[departementOf(feature.properties.code)] ?? mainland).push(feature)
  return { mainland, insets }
}
