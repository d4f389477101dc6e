import { diff, type StyleSpecification } from '@maplibre/maplibre-gl-style-spec'
import type { Map as MapLibreMap } from 'maplibre-gl'

/**
 * Brings the map from one of our styles to the next by the smallest set of calls. `map.setStyle` would do it too,
 * but it fetches and cuts every source again.
 */
export function applyStyle(map: MapLibreMap, before: StyleSpecification, after: StyleSpecification): void {
  for (const change of diff(before, after)) {
    switch (change.command) {
      case 'setPaintProperty':
        map.setPaintProperty(...change.args)
        break
      case 'setLayoutProperty':
        map.setLayoutProperty(...change.args)
        break
      case 'setFilter':
        map.setFilter(...change.args)
        break
      case 'addLayer':
        map.addLayer(...change.args)
        break
      case 'removeLayer':
        map.removeLayer(...change.args)
        break
      case 'setLayerZoomRange':
        map.setLayerZoomRange(...change.args)
        break
      // Only the background comes and goes; a source of ours that changed would be fetched and cut again.
      case 'addSource':
        map.addSource(...change.args)
        break
      case 'removeSource':
        map.removeSource(...change.args)
        break
      default:
        // Camera and light are not ours to change through a style: a new case here is a mistake upstream.
        throw new Error(`a style of ours must not need ${change.command}`)
    }
  }
}
