import type { Map as MapLibreMap } from 'maplibre-gl'
import type { MapLevel } from '@/schema/level'

/** Colour of each territory of a level, by code. */
export type Fills = ReadonlyMap<string, string>

/** Writes the colours that changed since last time as feature state; returns what is now on the map. */
export function paintTerritories(
  map: MapLibreMap,
  level: MapLevel,
  fills: Fills,
  before: Fills | undefined,
): Fills {
  for (const [code, fill] of fills)
    if (before?.get(code) !== fill) map.setFeatureState({ source: level, id: code }, { fill })
  return fills
}
