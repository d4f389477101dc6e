import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { GROUND } from '@/catalog/palettes'
import { SOURCES, type StyleState } from '../styleState'

/** Numbers of things, as discs whose areas are in proportion: the same size at any zoom, so that the legend stays true. */
export function circles({ theme, circles: shown = false }: StyleState): LayerSpecification[] {
  const { accent, halo } = GROUND[theme]
  return [
    {
      id: 'circles',
      type: 'circle',
      source: SOURCES.circles,
      layout: { visibility: shown ? 'visible' : 'none', 'circle-sort-key': ['-', ['get', 'radius']] },
      paint: {
        'circle-radius': ['get', 'radius'],
        'circle-color': accent,
        'circle-opacity': 0.55,
        'circle-stroke-color': halo,
        'circle-stroke-width': ['interpolate', ['linear'], ['get', 'radius'], 1, 0, 4, 0.8],
      },
    },
  ]
}
