import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { GROUND } from '@/catalog/palettes'
import { IS_NAME } from './labels'
import { SOURCES, type StyleState } from '../styleState'

/**
 * The zone that filters, as a full line; a circle that only tells a distance, as a dashed one; the place looked around,
 * as a ring. The line is drawn in a lighter casing: it is seen on every class colour.
 */
export function zone({ theme }: StyleState): LayerSpecification[] {
  const { accent, casing, halo } = GROUND[theme]
  const lines = { 'line-join': 'round', 'line-cap': 'round' } as const
  return [
    {
      id: 'zone-casing',
      type: 'line',
      source: SOURCES.outlines,
      filter: ['in', ['get', 'kind'], ['literal', ['filter', 'reach']]],
      layout: lines,
      paint: { 'line-color': casing, 'line-width': 5, 'line-opacity': 0.85 },
    },
    {
      id: 'zone-line',
      type: 'line',
      source: SOURCES.outlines,
      filter: ['==', ['get', 'kind'], 'filter'],
      layout: lines,
      paint: { 'line-color': accent, 'line-width': 2.6 },
    },
    {
      id: 'zone-reach',
      type: 'line',
      source: SOURCES.outlines,
      filter: ['==', ['get', 'kind'], 'reach'],
      paint: { 'line-color': accent, 'line-width': 2.2, 'line-dasharray': [2.5, 2] },
    },
    {
      id: 'zone-place',
      type: 'circle',
      source: SOURCES.place,
      filter: ['!', IS_NAME],
      paint: {
        'circle-radius': 7,
        'circle-color': accent,
        'circle-stroke-color': halo,
        'circle-stroke-width': 3,
      },
    },
  ]
}
