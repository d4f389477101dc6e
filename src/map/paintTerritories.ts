import type { Map as MapLibreMap } from 'maplibre-gl'
import { isMade, type MapLevel } from '@/schema/level'
import { layerIn } from './styleState'

/** Colour of each territory of a level, by code. */
export type Fills = ReadonlyMap<string, string>

/** How the territories of a level look; `fills` names them all. */
export interface Paint {
  fills: Fills
  /** Codes that have no figure: hatched. */
  missing: ReadonlySet<string>
  /** Codes whose figure rests on a small number: dotted. */
  uncertain: ReadonlySet<string>
}

/** Writes what changed since last time as feature state: however much it is, the map is drawn once. */
export function paintTerritories(
  map: MapLibreMap,
  level: MapLevel,
  paint: Paint,
  before: Paint | undefined,
): void {
  let row = 0
  for (const [code, fill] of paint.fills) {
    const state = { fill, missing: paint.missing.has(code), uncertain: paint.uncertain.has(code) }
    const same =
      before?.fills.get(code) === fill &&
      before.missing.has(code) === state.missing &&
      before.uncertain.has(code) === state.uncertain
    // `fills` names them all, in the order of their table.
    if (!same)
      map.setFeatureState(
        { source: level, sourceLayer: layerIn(level), id: isMade(level) ? row : code },
        state,
      )
    row++
  }
}
