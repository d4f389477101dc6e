import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import { GROUND } from '@/catalog/palettes'
import { COMMUNE_ZOOM } from '@/schema/communeTiles'
import { COMMUNE_LEVEL } from '@/schema/level'
import { ofShapes, SOURCES, type StyleState } from '../styleState'

/** Ink line inside a lighter casing: visible on every class colour. The selection is drawn over the hovered one. */
export function highlight({ theme, marks, level, communes }: StyleState): LayerSpecification[] {
  const near = communes === true && level === COMMUNE_LEVEL
  return [
    marked(theme, marks),
    ...outline('hovered', 1.4, 3, theme),
    ...outline('selected', 2.2, 4.6, theme),
    ...nearOutline('hovered', 1.4, 3, theme, near),
    ...nearOutline('selected', 2.2, 4.6, theme, near),
  ]
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
      paint: { 'line-color': casingColour, 'line-width': casing, 'line-opacity': FAR },
    },
    {
      id: `${kind}-line`,
      type: 'line',
      source: SOURCES.outlines,
      filter,
      layout,
      paint: { 'line-color': ink, 'line-width': width, 'line-opacity': FAR },
    },
  ]
}

/** A commune is outlined as the tiles have it where they are drawn: what was made for the whole country is too coarse there. */
const FAR: ExpressionSpecification = ['step', ['zoom'], 1, COMMUNE_ZOOM, ['case', ['has', 'tiled'], 0, 1]]

function nearOutline(
  kind: 'hovered' | 'selected',
  width: number,
  casing: number,
  theme: StyleState['theme'],
  shown: boolean,
): LayerSpecification[] {
  const { ink, casing: casingColour } = GROUND[theme]
  const line = (id: string, colour: string, px: number): LayerSpecification => ({
    id: `commune-${kind}-${id}`,
    type: 'line',
    ...ofShapes(COMMUNE_LEVEL),
    minzoom: COMMUNE_ZOOM,
    layout: { visibility: shown ? 'visible' : 'none', 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': colour,
      'line-width': ['case', ['boolean', ['feature-state', kind], false], px, 0],
    },
  })
  return [line('casing', casingColour, casing), line('line', ink, width)]
}
