import { overseasAt, type Overseas } from '@/domain/overseas'
import type { TerritoryFeature } from './decodeBoundaries'

/** Territories of the mainland together, and those overseas by their département, which each have a frame of their own. */
export function splitOverseas(features: readonly TerritoryFeature[]): {
  mainland: TerritoryFeature[]
  overseas: Record<Overseas, TerritoryFeature[]>
} {
  const mainland: TerritoryFeature[] = []
  const overseas: Record<Overseas, TerritoryFeature[]> = { 971: [], 972: [], 973: [], 974: [], 976: [] }
  for (const feature of features) {
    const own = overseasAt(...startOf(feature))
    ;(own ? overseas[own] : mainland).push(feature)
  }
  return { mainland, overseas }
}

/** The first point of a territory's outline. */
function startOf({ geometry }: TerritoryFeature): [lon: number, lat: number] {
  const [ring] = geometry.type === 'Polygon' ? geometry.coordinates : (geometry.coordinates[0] ?? [])
  const [lon = 0, lat = 0] = ring?.[0] ?? []
  return [lon, lat]
}
