import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { GROUND } from '@/catalog/palettes'
import { COMMUNE_LEVEL, DRAWN_LEVELS, levelMap, parentsOf, WIDEST_LEVEL, type MapLevel } from '@/schema/level'
import { bordersOf, ofShapes, type StyleState } from '../styleState'

interface Line {
  kind: MapLevel | 'coast'
  colour: string
  opacity: number
  widths: readonly [number, number, number]
}

const COAST_WIDTHS = [0.8, 1, 1.2] as const
/** Nearer, borders made for the country run beside those of the communes drawn there, hundreds of metres away. */
const TOO_NEAR = 10.5

/**
 * Border lines, thin to thick, the coast last; a border of the level shown, of one that holds it or of the widest. Mitred
 * and cut square: rounded, they would be most of what a repaint costs, and none is wide enough for it to show.
 */
export function borders({ level, theme, shapes = true, waiting }: StyleState): LayerSpecification[] {
  const lineOf = (kind: MapLevel): Line => {
    const { border } = levelMap(kind)
    const [name, opacity] = border[theme]
    return { kind, colour: GROUND[theme][name], opacity, widths: border.widths }
  }
  const coast: Line = { kind: 'coast', colour: GROUND[theme].coast, opacity: 1, widths: COAST_WIDTHS }
  const near = level === COMMUNE_LEVEL
  // Communes have theirs in their own tiles.
  const narrower = [...DRAWN_LEVELS].reverse().filter((kind) => kind !== WIDEST_LEVEL)
  return [
    ...narrower.map((kind) =>
      layer(
        [lineOf(kind)],
        shapes && ((kind === level && !waiting) || parentsOf(level).includes(kind)),
        near,
        levelMap(kind).fromZoom,
      ),
    ),
    // Each layer is a draw of every tile: the shortest lines share one.
    layer([lineOf(WIDEST_LEVEL), coast], shapes, near),
  ]
}

function layer(lines: [Line, Line?], shown: boolean, near: boolean, fromZoom = 0): LayerSpecification {
  const kinds = lines.flatMap((line) => (line ? [line.kind] : []))
  const opacity = byKind(lines, (line) => line.opacity)
  const width = (step: 0 | 1 | 2) => byKind(lines, ({ widths }) => widths[step])
  return {
    id: `border-${kinds.join('-')}`,
    type: 'line',
    ...ofShapes(bordersOf(lines[0].kind === 'coast' ? WIDEST_LEVEL : lines[0].kind)),
    ...(fromZoom ? { minzoom: fromZoom } : {}),
    filter: ['in', ['get', 'kind'], ['literal', kinds]],
    layout: { visibility: shown ? 'visible' : 'none', 'line-join': 'miter' },
    paint: {
      'line-color': byKind(lines, ({ colour }) => colour),
      'line-opacity': near ? ['step', ['zoom'], opacity, TOO_NEAR, 0] : opacity,
      'line-width': ['interpolate', ['linear'], ['zoom'], 5, width(0), 7, width(1), 9, width(2)],
    },
  }
}

function byKind<T extends string | number>(
  [first, second]: [Line, Line?],
  value: (line: Line) => T,
): T | ExpressionSpecification {
  return second ? ['case', ['==', ['get', 'kind'], first.kind], value(first), value(second)] : value(first)
}
