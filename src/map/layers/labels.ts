import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec'
import { GROUND } from '@/catalog/palettes'
import { SOURCES, type StyleState } from '../styleState'

/** More towns as one comes nearer. */
const SHOWN: FilterSpecification = [
  '<',
  ['get', 'rank'],
  ['step', ['zoom'], 14, 4.8, 30, 5.8, 60, 6.6, 110, 7.4, 200, 8.2, 1000],
]

/** Of the places, those that are only a name. */
export const IS_NAME: ExpressionSpecification = ['has', 'name']

/** Zoom from which France leaves room for a name on either side. */
const FRANCE_FITS = 4.7

/** em, from a town to its name. */
const GAP = 0.55
const OFFSET = { left: [GAP, 0], right: [-GAP, 0], top: [0, GAP], bottom: [0, -GAP] } as const

/** Where a name may stand, what is given first before the rest: the anchor is the side of the name that its dot is on. */
const sides = (...first: ['left', 'right'] | ['right', 'left']): ExpressionSpecification => [
  'literal',
  [...first, 'top' as const, 'bottom' as const].flatMap((side) => [side, OFFSET[side]]),
]

/** A plan has its own names: the same one twice would be a blur. */
const visibility = (background: StyleState['background']) => (background ? 'none' : 'visible')

/** Dots of towns, under the symbols of initiatives. */
export function townDots({ theme, background }: StyleState): LayerSpecification[] {
  const { ink, paper } = GROUND[theme]
  return [
    {
      id: 'town-dots',
      type: 'circle',
      source: SOURCES.towns,
      filter: SHOWN,
      layout: { visibility: visibility(background) },
      paint: {
        'circle-radius': 1.6,
        'circle-color': ink,
        'circle-stroke-color': paper,
        'circle-stroke-width': 0.8,
      },
    },
  ]
}

/**
 * Names of towns, over everything, the most populated first; before them all, the name of what is chosen. The weight of a
 * font is read from the first of its names: there is no font called Bold, and the next one is drawn so.
 */
export function labels({ theme, background }: StyleState): LayerSpecification[] {
  const { ink, paper } = GROUND[theme]
  const paint = { 'text-color': ink, 'text-halo-color': paper }
  return [
    {
      id: 'towns',
      type: 'symbol',
      source: SOURCES.towns,
      filter: SHOWN,
      layout: {
        visibility: visibility(background),
        'text-field': ['get', 'name'],
        'text-font': ['Archivo Variable'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 5, 11, 9, 13],
        'text-variable-anchor-offset': [
          'step',
          ['zoom'],
          ['case', ['==', ['get', 'east'], true], sides('right', 'left'), sides('left', 'right')],
          FRANCE_FITS,
          sides('left', 'right'),
        ],
        'text-justify': 'auto',
        'text-padding': 4,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: { ...paint, 'text-halo-width': 1.8 },
    },
    {
      id: 'chosen-name',
      type: 'symbol',
      source: SOURCES.place,
      filter: IS_NAME,
      layout: {
        'text-field': ['get', 'name'],
        'text-font': ['Bold', 'Archivo Variable'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 5, 13, 9, 16],
        'text-allow-overlap': true,
        'text-padding': 4,
        // What is told of a place stands under its ring.
        'text-anchor': ['case', ['has', 'below'], 'top', 'center'],
        'text-offset': ['case', ['has', 'below'], ['literal', [0, 0.7]], ['literal', [0, 0]]],
      },
      paint: { ...paint, 'text-halo-width': 2.2 },
    },
  ]
}
