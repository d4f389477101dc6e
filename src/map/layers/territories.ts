import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { GROUND } from '@/catalog/palettes'
import { levelMap, MAP_LEVELS, type MapLevel } from '@/schema/level'
import { SEE_THROUGH } from './background'
import {
  DOTS_IMAGE,
  fillLayerId,
  HATCH_IMAGE,
  ofShapes,
  WIDE_HATCH_IMAGE,
  type StyleState,
} from '../styleState'

const HATCHES = { close: HATCH_IMAGE, wide: WIDE_HATCH_IMAGE }

/**
 * The coloured territories. Colour, hatch and dots are feature state read by constant expressions, so that another
 * indicator costs one repaint. No antialiasing: the border lines cover the edges, at half the cost of a repaint.
 */
export function territories(state: StyleState): LayerSpecification[] {
  return MAP_LEVELS.flatMap((level) => [
    fill(level, state),
    pattern(level, state, 'missing', HATCHES[levelMap(level).hatch]),
    pattern(level, state, 'uncertain', DOTS_IMAGE),
  ])
}

const visibility = (own: MapLevel, { level, shapes, waiting }: StyleState) =>
  own === level && shapes !== false && !waiting ? 'visible' : 'none'

function fill(own: MapLevel, state: StyleState): LayerSpecification {
  const { theme, background } = state
  return {
    id: fillLayerId(own),
    type: 'fill',
    ...ofShapes(own),
    ...fromZoom(own),
    layout: { visibility: visibility(own, state) },
    paint: {
      'fill-antialias': false,
      'fill-color': ['to-color', ['feature-state', 'fill'], GROUND[theme].paper],
      'fill-opacity': background ? SEE_THROUGH : 1,
    },
  }
}

/** A pattern over the territories whose state says so. Shown or not by an opacity that cuts no tile anew. */
function pattern(
  own: MapLevel,
  state: StyleState,
  kind: 'missing' | 'uncertain',
  image: string,
): LayerSpecification {
  return {
    id: `${kind}-${own}`,
    type: 'fill',
    ...ofShapes(own),
    ...fromZoom(own),
    layout: { visibility: visibility(own, state) },
    paint: {
      'fill-antialias': false,
      'fill-pattern': image,
      'fill-opacity': ['case', ['boolean', ['feature-state', kind], false], 1, 0],
      'fill-layer-opacity': state.patterns?.[kind] === false ? 0 : 1,
    },
  }
}

function fromZoom(level: MapLevel) {
  const { fromZoom } = levelMap(level)
  return fromZoom ? { minzoom: fromZoom } : {}
}
