import type { FilterSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { GROUND } from '@/catalog/palettes'
import { SOURCES, type StyleState } from '../styleState'

/** Ink line inside a lighter casing: visible on every class colour. The selection is drawn over the hovered one. */
export function highlight({ theme, marks }: StyleState): LayerSpecification[] {
  return [marked(theme, marks), ...outline('hovered', 1.4, 3, theme), ...outline('selected', 2.2, 4.6, theme)]
}

/** A thin line around each territory of a list: many may be marked at once. */
function marked(theme: StyleState['theme'], shown = false): LayerSpecification {
  return {
    id: 'marked',
    type: 'line',
    source: SOURCES.marked,
    layout: { visibility: shown ? 'visible' : 'none', 'line-join': 'round' },
    paint: {
      'line-color': GROUND[theme].ink,
      'line-width': ['interpolate', ['linear'], ['zoom'], 5, 1.1, 8, 2],
    },
  }
}

function outline(
  kind: 'hovered' | 'selected',
  width: number,
  casing: number,
  theme: StyleState['theme'],
): LayerSpecification[] {
  const { ink, casing: casingColour } = GROUND[theme]
  const filter: FilterSpecification = ['==', ['get', 'kind'], kind]
  const layout = { 'line-join': 'round', 'line-cap': 'round' } as const
  return [
    {
      id: `${kind}-casing`,
      type: 'line',
      source: SOURCES.outlines,
      filter,
      layout,
      paint: { 'line-color': casingColour, 'line-width': casing },
    },
    {
      id: `${kind}-line`,
      type: 'line',
      source: SOURCES.outlines,
      filter,
      layout,
      paint: { 'line-color': ink, 'line-width': width },
    },
  ]
}
