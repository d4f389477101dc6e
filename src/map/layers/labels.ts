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

/** Names of towns, over everything; collisions are settled in favour of the most populated. */
export function labels({ theme, background }: StyleState): LayerSpecification[] {
  const { ink, paper } = GROUND[theme]
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
      paint: {
        'text-color': ink,
        'text-halo-color': paper,
        'text-halo-width': 1.8,
      },
    },
  ]
}
