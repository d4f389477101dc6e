import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { GROUND } from '@/catalog/palettes'
import { levelMap, MAP_LEVELS, type MapLevel } from '@/schema/level'
import { SEE_THROUGH } from './background'
import {
  DOTS_IMAGE,
  fillLayerId,
  HATCH_IMAGE,
  SOURCES,
  WIDE_HATCH_IMAGE,
  type StyleState,
} from '../styleState'

const HATCHES = { close: HATCH_IMAGE, wide: WIDE_HATCH_IMAGE }

/**
 * The coloured territories. The colour itself is feature state read by a constant expression, so that another
 * indicator costs one repaint. No antialiasing: the border lines cover the edges, at half the cost of a repaint.
 */
export function territories({ level, theme, background }: StyleState): LayerSpecification[] {
  const paper = GROUND[theme].paper
  const opacity = background ? SEE_THROUGH : 1
  const fills = MAP_LEVELS.map((shown): LayerSpecification => ({
    id: fillLayerId(shown),
    type: 'fill',
    source: SOURCES[shown],
    ...fromZoom(shown),
    layout: { visibility: shown === level ? 'visible' : 'none' },
    paint: {
      'fill-antialias': false,
      'fill-color': ['to-color', ['feature-state', 'fill'], paper],
      'fill-opacity': opacity,
    },
  }))
  const hatch: LayerSpecification = {
    id: 'hatch',
    type: 'fill',
    source: SOURCES.missing,
    paint: { 'fill-pattern': HATCHES[levelMap(level).hatch], 'fill-antialias': false },
  }
  const dots: LayerSpecification = {
    id: 'uncertain',
    type: 'fill',
    source: SOURCES.uncertain,
    paint: { 'fill-pattern': DOTS_IMAGE, 'fill-antialias': false },
  }
  return [...fills, hatch, dots]
}

function fromZoom(level: MapLevel) {
  const { fromZoom } = levelMap(level)
  return fromZoom ? { minzoom: fromZoom } : {}
}
