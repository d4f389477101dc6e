import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { GROUND } from '@/catalog/palettes'
import { levelMap, MAP_LEVELS, parentsOf, WIDEST_LEVEL, type MapLevel } from '@/schema/level'
import { SOURCES, type StyleState } from '../styleState'

const COAST_WIDTHS = [0.8, 1, 1.2] as const

/** Border lines, thin to thick, the coast last; a border of the level shown, of one that holds it or of the widest. */
export function borders({ level, theme }: StyleState): LayerSpecification[] {
  const shown = [level, ...parentsOf(level), WIDEST_LEVEL]
  const lines = [...MAP_LEVELS].reverse().map((kind) => {
    const { border, fromZoom } = levelMap(kind)
    const [name, opacity] = border[theme]
    return line(kind, shown.includes(kind), border.widths, GROUND[theme][name], opacity, fromZoom)
  })
  return [...lines, line('coast', true, COAST_WIDTHS, GROUND[theme].coast, 1)]
}

function line(
  kind: MapLevel | 'coast',
  shown: boolean,
  [far, middle, near]: readonly [number, number, number],
  colour: string,
  opacity: number,
  fromZoom = 0,
): LayerSpecification {
  return {
    id: `border-${kind}`,
    type: 'line',
    source: SOURCES.borders,
    ...(fromZoom ? { minzoom: fromZoom } : {}),
    filter: ['==', ['get', 'kind'], kind],
    layout: { visibility: shown ? 'visible' : 'none', 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': colour,
      'line-opacity': opacity,
      'line-width': ['interpolate', ['linear'], ['zoom'], 5, far, 7, middle, 9, near],
    },
  }
}
