import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { SOURCES, type StyleState } from '../styleState'

export const CHANGED_LAYER = 'changed'

/** Maternities that closed or opened: each point bears the name of its sign. */
export function changed({ changed = false }: StyleState): LayerSpecification[] {
  return [
    {
      ...{ id: CHANGED_LAYER, type: 'symbol', source: SOURCES.changed },
      layout: {
        visibility: changed ? 'visible' : 'none',
        'icon-image': ['get', 'sign'],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 5, 0.8, 8, 1, 11, 1.2],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
  ]
}
