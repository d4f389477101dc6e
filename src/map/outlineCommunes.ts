import type { Map as MapLibreMap } from 'maplibre-gl'
import { COMMUNE_LEVEL } from '@/schema/level'
import { ofShapes } from './styleState'

/** Row of the commune pointed at, and of the one chosen. */
export type Outlined = Readonly<Partial<Record<'hovered' | 'selected', number | undefined>>>

/** Gives what to call to keep the communes outlined as they are to be: by feature state, as the tiles have their shapes. */
export function outlineCommunes(map: MapLibreMap): (wanted: Outlined | undefined) => void {
  let given: Outlined = {}
  const { source, 'source-layer': sourceLayer } = ofShapes(COMMUNE_LEVEL)
  return (wanted = {}) => {
    for (const kind of ['hovered', 'selected'] as const) {
      if (given[kind] === wanted[kind]) continue
      const set = (id: number | undefined, is: boolean) =>
        id === undefined || map.setFeatureState({ source, sourceLayer, id }, { [kind]: is })
      set(given[kind], false)
      set(wanted[kind], true)
    }
    given = wanted
  }
}
