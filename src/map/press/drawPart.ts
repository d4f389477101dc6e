import type { TerritoryFeature } from '@/analysis/decodeBoundaries'
import { mostReadable } from '@/analysis/contrast'
import { GROUND, type Theme } from '@/catalog/palettes'
import { printText } from '@/catalog/press/printText'
import { axisOutline } from '@/domain/axisOutline'
import type { Circle } from '@/domain/circle'
import { facilityOutline, isShape } from '@/domain/facilityOutline'
import { overseasAt } from '@/domain/overseas'
import { svg, type SvgNode } from '@/domain/svg'
import type { Boundaries } from '@/schema/boundaries'
import type { Axis } from '@/schema/initiative'
import { levelMap, type MapLevel } from '@/schema/level'
import type { NamedTown } from '../namedTowns'
import { namePoint } from '../namePoint'
import { projectPart, UNIT, type Box, type DrawnPart, type Manner } from './projectPart'
import type { MapPart } from './mapPart'

/** An initiative by its axis; a maternity that closed, or that opened. */
export type PressSign = Axis | 'gone' | 'come'

/** What the territories of a map show, wherever they are drawn. */
export interface MapSheet {
  boundaries: Boundaries
  level: MapLevel
  /** Colour of each territory, by code; those that are absent are hatched. */
  fills: ReadonlyMap<string, string>
  theme: Theme
  /** Written on the territory, where it has room. */
  labels?: ReadonlyMap<string, string>
  /** Said when a territory is pointed at; its presence also gives each shape its code. */
  names?: ReadonlyMap<string, string>
  /** Codes of territories that are ringed, over the borders. */
  ringed?: ReadonlySet<string>
  /** The name of what is chosen, written on it over all else. */
  named?: { name: string; feature: TerritoryFeature }
  /** Towns by population, to be named where there is room. */
  towns?: readonly NamedTown[]
  /** Discs of numbers, over the borders. */
  circles?: readonly Circle[]
  points?: readonly { lon: number; lat: number; sign: PressSign; part: MapPart }[]
}

const LABEL = 13
const NAME = 22
const RING = 1.5
const COAST_WIDTH = 0.8

/** One part of a map: territories by colour, then borders thin to thick, then symbols and labels. */
export function drawPart(
  map: MapSheet,
  part: MapPart,
  box: Box,
  hatchId: string,
  manner: Manner = {},
): { node: SvgNode; drawn: DrawnPart } {
  const drawn = projectPart(map.boundaries, map.level, part, box, manner)
  const { unit = UNIT } = manner
  const ground = GROUND[map.theme]
  const byColour = new Map<string, DrawnPart['shapes']>()
  for (const shape of drawn.shapes) {
    const colour = map.fills.get(shape.code) ?? `url(#${hatchId})`
    byColour.set(colour, [...(byColour.get(colour) ?? []), shape])
  }
  const shapes = [...byColour].map(([fill, list]) =>
    manner.merged
      ? svg('path', { fill, d: list.map(({ d }) => d).join('') })
      : svg(
          'g',
          { fill },
          list.map(({ code, d }) => shapeNode(d, code, map.names?.get(code))),
        ),
  )
  const strokeOf = (level: MapLevel) => {
    const { border, picture } = levelMap(level)
    const [colour, opacity] = border[map.theme]
    return { stroke: ground[colour], 'stroke-opacity': opacity, 'stroke-width': picture.width / unit }
  }
  const coast = { stroke: ground.coast, 'stroke-opacity': 1, 'stroke-width': COAST_WIDTH / unit }
  // Near, shapes are large: paper between two pale ones would not be seen.
  const near = { stroke: ground.ink, 'stroke-opacity': 0.3, 'stroke-width': 0.6 / unit }
  const isEdge = levelMap(map.level).picture.border === 'edge'
  const edge = isEdge ? (manner.focus ? near : strokeOf(map.level)) : {}
  const borders = drawn.borders.map(({ kind, d }) =>
    svg('path', { d, ...(kind === 'coast' ? coast : strokeOf(kind)) }),
  )
  const rings = drawn.shapes.filter(({ code }) => map.ringed?.has(code))
  const ring = { stroke: ground.ink, 'stroke-width': RING / unit }
  const node = svg('g', {}, [
    svg('g', { transform: `scale(${unit})` }, [
      svg('g', { class: 'territories', ...edge }, shapes),
      svg('g', { fill: 'none', 'stroke-linejoin': 'round', 'stroke-linecap': 'round' }, [
        ...borders,
        ...rings.map(({ d }) => svg('path', { class: 'ring', d, ...ring })),
      ]),
    ]),
    ...discs(map, part, drawn),
    ...symbols(map, part, drawn),
    ...labels(map, drawn),
    ...chosenName(map, box, drawn),
  ])
  return { node, drawn }
}

function shapeNode(d: string, code: string, name: string | undefined): SvgNode {
  if (name === undefined) return svg('path', { d })
  return svg('path', { d, 'data-code': code }, [svg('title', {}, [name])])
}

function labels(map: MapSheet, drawn: DrawnPart): SvgNode[] {
  return drawn.shapes.flatMap(({ code, at, width }) => {
    const label = map.labels?.get(code)
    const fill = map.fills.get(code)
    if (label === undefined || fill === undefined || width < 24) return []
    const colour = mostReadable(fill, [GROUND.dark.sea, '#FFFFFF'])
    const style = { size: LABEL, weight: 660, fill: colour, anchor: 'middle' } as const
    return [printText(at[0], at[1] + LABEL * 0.36, label, style)]
  })
}

function chosenName({ named, theme }: MapSheet, box: Box, drawn: DrawnPart): SvgNode[] {
  const [x = -1, y = -1] = (named && drawn.project(...namePoint(named.feature))) ?? []
  const outside = x < box.x || y < box.y || x > box.x + box.width || y > box.y + box.height
  if (!named || outside) return []
  const { ink, paper } = GROUND[theme]
  const halo = [paper, NAME / 3] as const
  return [
    printText(x, y + NAME * 0.36, named.name, {
      size: NAME,
      weight: 700,
      fill: ink,
      anchor: 'middle',
      halo,
    }),
  ]
}

function symbols({ points, theme }: MapSheet, part: MapPart, drawn: DrawnPart): SvgNode[] {
  const { symbol, halo } = GROUND[theme]
  const own = (points ?? []).filter((point) => point.part === part)
  if (own.length === 0) return []
  const nodes = own.flatMap(({ lon, lat, sign }) => {
    const at = drawn.project(lon, lat)
    return at ? [pressSign(sign, at[0], at[1])] : []
  })
  return [svg('g', { fill: symbol, stroke: halo, 'stroke-width': 1, 'paint-order': 'stroke' }, nodes)]
}

/** The same size in every part, as the legend says it. */
function discs({ circles = [], theme }: MapSheet, part: MapPart, drawn: DrawnPart): SvgNode[] {
  const own = circles.filter(({ lon, lat }) => (overseasAt(lon, lat) ?? 'mainland') === part)
  const nodes = own.flatMap(({ lon, lat, radius }) => {
    const [cx, cy] = drawn.project(lon, lat) ?? []
    return cx === undefined || cy === undefined ? [] : [svg('circle', { cx, cy, r: radius })]
  })
  return nodes.length ? [svg('g', discStyle(theme), nodes)] : []
}
export const discStyle = (theme: Theme) => ({
  fill: GROUND[theme].accent,
  'fill-opacity': 0.55,
  stroke: GROUND[theme].halo,
  'stroke-width': 0.8,
})

/** px: an axis is 7 across, a maternity 17, for what is inside its outline to be read on a map of the whole country. */
const [AXIS, CHANGE] = [3.4, 6.6]

/** A sign of the legend, and of the points of the map. */
export const pressSign = (sign: PressSign, x: number, y: number): SvgNode =>
  isShape(sign)
    ? svg('path', {
        d: facilityOutline(sign),
        transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${CHANGE})`,
        'stroke-width': 1 / CHANGE,
      })
    : svg('path', { d: axisOutline(sign, AXIS, x, y) })
