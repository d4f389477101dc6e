import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { GROUND } from '@/catalog/palettes'
import { SOURCES, type StyleState } from '../styleState'

export const FACILITY_LAYERS = ['maisons', 'centres'] as const

/** Maisons de santé as full dots, centres de santé as rings: form, not colour, tells them apart. */
export function facilities({ layers, theme }: StyleState): LayerSpecification[] {
  const { symbol, halo } = GROUND[theme]
  return FACILITY_LAYERS.map((kind): LayerSpecification => {
    const full = kind === 'maisons'
    return {
      id: kind,
      type: 'circle',
      source: SOURCES[kind],
      layout: { visibility: layers.includes(kind) ? 'visible' : 'none' },
      paint: {
        'circle-radius': [
          'interpolate',
          ['linear'],
          ['zoom'],
          5,
          full ? 1.8 : 2.4,
          8,
          full ? 4 : 5.5,
          11,
          full ? 6 : 8,
        ],
        'circle-color': full ? symbol : halo,
        'circle-opacity': full ? 1 : 0,
        'circle-stroke-color': full ? halo : symbol,
        'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 5, full ? 0.5 : 1, 9, full ? 1 : 2],
      },
    }
  })
}
