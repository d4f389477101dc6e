import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { GROUND } from '@/catalog/palettes'
import { COMMUNE_LAYERS, COMMUNE_ZOOM } from '@/schema/communeTiles'
import { COMMUNE_LEVEL } from '@/schema/level'
import { ofShapes, type StyleState } from '../styleState'

/** Borders of communes, thinner than any of the level shown, which lie over them. */
export function communeBorders({ theme, communes }: StyleState): LayerSpecification[] {
  return [
    {
      id: 'commune-borders',
      type: 'line',
      ...ofShapes(COMMUNE_LEVEL),
      minzoom: COMMUNE_ZOOM,
      layout: { visibility: communes ? 'visible' : 'none', 'line-join': 'miter' },
      paint: {
        'line-color': GROUND[theme].ink,
        // Each border is drawn by both its communes.
        'line-opacity': theme === 'light' ? 0.14 : 0.1,
        'line-width': widthAt(0.5, 0.9),
      },
    },
  ]
}

/** Names of communes that the towns have left room for; in a tile, the most populated come first. */
export function communeNames({ theme, background, communes }: StyleState): LayerSpecification[] {
  const { ink, paper } = GROUND[theme]
  return [
    {
      id: 'commune-names',
      type: 'symbol',
      source: COMMUNE_LEVEL,
      'source-layer': COMMUNE_LAYERS.names,
      minzoom: COMMUNE_ZOOM,
      layout: {
        // A plan has its own names: the same one twice would be a blur.
        visibility: communes && !background ? 'visible' : 'none',
        'text-field': ['get', 'name'],
        'text-font': ['Archivo Variable'],
        'text-size': widthAt(11, 13),
        'text-padding': 6,
        // Below the centre, where a symbol may stand.
        'text-anchor': 'top',
        'text-offset': [0, 0.6],
      },
      paint: { 'text-color': ink, 'text-opacity': 0.9, 'text-halo-color': paper, 'text-halo-width': 1.4 },
    },
  ]
}

const widthAt = (far: number, near: number): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  COMMUNE_ZOOM,
  far,
  13,
  near,
]
