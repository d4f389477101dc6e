import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { GROUND } from '@/catalog/palettes'
import { AXES } from '@/schema/initiative'
import { SOURCES, type StyleState } from '../styleState'

export const initiativeLayerId = (axis: string) => `initiatives-${axis}`
export const INITIATIVE_LAYERS = AXES.map(initiativeLayerId)

/** One colour, the shape tells the axis; a group carries the number it stands for. */
export function initiatives({ layers, theme }: StyleState): LayerSpecification[] {
  const { symbol, halo } = GROUND[theme]
  return AXES.map((axis): LayerSpecification => ({
    id: initiativeLayerId(axis),
    type: 'symbol',
    source: SOURCES[axis],
    layout: {
      visibility: layers.includes(axis) ? 'visible' : 'none',
      'icon-image': axis,
      'icon-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        4,
        ['case', ['has', 'point_count'], 0.72, 0.42],
        5.4,
        ['case', ['has', 'point_count'], 1, 0.6],
        9,
        ['case', ['has', 'point_count'], 1.2, 0.95],
      ],
      // Symbols neither give way to names of towns nor push them off.
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
      'text-field': ['case', ['has', 'point_count'], ['to-string', ['get', 'point_count']], ''],
      'text-font': ['Archivo Variable'],
      'text-size': ['interpolate', ['linear'], ['zoom'], 4, 9, 5.4, 11],
      'text-offset': axis === 'formation' ? [0, 0.25] : [0, 0.05],
      'text-allow-overlap': true,
      'text-ignore-placement': true,
    },
    paint: { 'text-color': halo, 'icon-color': symbol },
  }))
}
