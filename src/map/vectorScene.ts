import type { FeatureCollection, MultiLineString } from 'geojson'
import type { TerritoryFeature } from '@/analysis/decodeBoundaries'
import { TOKENS } from '@/catalog/inks'
import { printText } from '@/catalog/press/printText'
import { axisOutline } from '@/domain/axisOutline'
import type { Circle } from '@/domain/circle'
import { svg, type SvgNode } from '@/domain/svg'
import { t } from '@/i18n'
import type { Axis } from '@/schema/initiative'
import { levelMap, MAP_LEVELS, WIDEST_LEVEL } from '@/schema/level'
import type { NamedTown } from './namedTowns'
import type { Fills } from './paintTerritories'
import { placeTowns } from './placeTowns'
import { hatchPattern } from './press/hatch'
import type { VectorMap } from './vectorMap'

/** What stands over the territories. */
export interface VectorMarks {
  borders: FeatureCollection<MultiLineString> | undefined
  towns: readonly NamedTown[]
  /** Initiatives, each with the name of its commune. */
  points: readonly { axis: Axis; name: string; lon: number; lat: number }[]
  /** Communes of a territory that has no shape of its own. */
  dots: readonly { lon: number; lat: number }[]
  /** Codes of a list: a thin line around each. */
  marked: ReadonlySet<string>
  /** Codes outlined among the territories drawn. */
  outlined: readonly string[]
  /** Other shapes outlined, such as the département that holds them. */
  outlines: readonly TerritoryFeature[]
  /** Short words, such as a rank, each in a disc at its place. */
  discs?: readonly { text: string; lon: number; lat: number }[]
  /** Numbers, by the area of a disc; half as wide as on a whole map. */
  circles?: readonly Circle[]
}

const { ink, paper, rule, sea, coast, halo, symbol } = TOKENS
const SIGN = 5.9
const DOT = 2.6
const DISC = 9
/** px² of a shape, on average, below which edges would hide the colours between them. */
const SMALL = 40
/** Levels whose borders are no line of a picture. */
const EDGES: readonly string[] = MAP_LEVELS.filter((level) => levelMap(level).picture.border === 'edge')

/** Sea and territories, each in its class; absent ones are hatched, those of no class are bare. */
export function vectorGround(
  map: VectorMap,
  fills: Fills,
  missing: ReadonlySet<string>,
  hatch: string,
): SvgNode {
  const small = map.width * map.height < SMALL * map.paths.length
  const paths = map.paths.map(({ code, d }) => {
    const fill = missing.has(code) ? `url(#${hatch})` : fills.get(code)
    const bare = fill === undefined && { fill: paper, stroke: rule, 'stroke-opacity': 1 }
    return svg('path', { d, 'data-code': code, fill, ...(small && { stroke: fill }), ...bare })
  })
  return svg('g', {}, [
    svg('defs', {}, [hatchPattern(hatch, TOKENS, 5, 1.5)]),
    svg('rect', { width: map.width, height: map.height, fill: sea }),
    svg('g', { stroke: paper, 'stroke-width': 0.5, 'stroke-opacity': 0.55 }, paths),
  ])
}

/** Borders, lines around, towns, initiatives and the scale: nothing here can be pointed at. */
export function vectorMarks(map: VectorMap, marks: VectorMarks): SvgNode {
  const line = (d: string, stroke: string, width: number, opacity = 1) =>
    svg('path', { d, stroke, 'stroke-width': width, 'stroke-opacity': opacity })
  const borders = (marks.borders?.features ?? []).flatMap(({ geometry, properties }) => {
    const kind = String(properties?.['kind'])
    if (EDGES.includes(kind)) return []
    const d = map.draw(geometry)
    if (kind === 'coast') return [line(d, coast, 0.8)]
    return [kind === WIDEST_LEVEL ? line(d, ink, 1.05, 0.8) : line(d, ink, 0.6, 0.38)]
  })
  const rings = [
    ...map.paths.filter(({ code }) => marks.outlined.includes(code)).map(({ d }) => d),
    ...marks.outlines.map(({ geometry }) => map.draw(geometry)),
  ]
  const thin = map.paths.filter(({ code }) => marks.marked.has(code))
  return svg('g', { 'pointer-events': 'none' }, [
    svg('g', { fill: 'none', 'stroke-linejoin': 'round' }, [
      ...borders,
      ...thin.map(({ d }) => svg('path', { class: 'mark', d, stroke: ink, 'stroke-width': 1.4 })),
      ...rings.map((d) => svg('g', { class: 'outline' }, [line(d, halo, 4.6), line(d, ink, 2.2)])),
    ]),
    ...marks.dots.flatMap(({ lon, lat }) => {
      const at = map.project(lon, lat)
      return at ? [svg('circle', { cx: at[0], cy: at[1], r: DOT, fill: ink, stroke: halo })] : []
    }),
    ...townNames(map, marks),
    ...marks.points.flatMap(({ axis, lon, lat }) => {
      const at = map.project(lon, lat)
      const style = { fill: symbol, stroke: halo, 'stroke-width': 2.2, 'paint-order': 'stroke' }
      return at ? [svg('path', { d: axisOutline(axis, SIGN, at[0], at[1]), ...style })] : []
    }),
    ...(marks.circles ?? []).flatMap((circle) => circleAt(map, circle)),
    ...(marks.discs ?? []).flatMap((disc) => discAt(map, disc)),
    ...scale(map),
  ])
}

const CIRCLES = 0.5
function circleAt(map: VectorMap, { lon, lat, radius }: Circle): SvgNode[] {
  const [cx, cy] = map.project(lon, lat) ?? []
  if (cx === undefined || cy === undefined) return []
  const style = { fill: symbol, 'fill-opacity': 0.5, stroke: halo, 'stroke-width': 0.6 }
  return [svg('circle', { cx, cy, r: radius * CIRCLES, ...style })]
}

function discAt(map: VectorMap, { text, lon, lat }: NonNullable<VectorMarks['discs']>[number]): SvgNode[] {
  const at = map.project(lon, lat)
  if (!at) return []
  const style = { size: 11, weight: 620, fill: paper, anchor: 'middle' } as const
  return [
    svg('circle', { cx: at[0], cy: at[1], r: DISC, fill: ink, stroke: halo, 'stroke-width': 1.5 }),
    printText(at[0], at[1] + 4, text, style),
  ]
}

/** Names of points first, then of the most populated towns. */
function townNames(map: VectorMap, { points, towns, discs = [] }: VectorMarks): SvgNode[] {
  const own = new Set(points.map(({ name }) => name))
  const asked = [...points, ...towns.filter(({ name }) => !own.has(name))]
  const places = asked.flatMap(({ name, lon, lat }) => {
    const at = map.project(lon, lat)
    return at ? [{ name, x: at[0], y: at[1] }] : []
  })
  const { width, height } = map
  const under = discs.flatMap(({ lon, lat }) => [map.project(lon, lat) ?? []])
  const covered = (x: number, y: number) =>
    under.some(([dx = NaN, dy = NaN]) => Math.hypot(dx - x, dy - y) < DISC)
  // The corner of the scale bar is kept clear.
  const reserved = [{ x0: width - map.scale.px - 24, x1: width, y0: height - 32, y1: height }]
  return placeTowns(places, { width, height, reserved }).flatMap(({ name, x, y, left }) => {
    const gap = own.has(name) ? 10 : covered(x, y) ? DISC + 4 : 5
    const side = left ? ({ anchor: 'end', x: x - gap } as const) : ({ anchor: 'start', x: x + gap } as const)
    const style = { size: 12, weight: 560, fill: ink, anchor: side.anchor, halo: [paper, 2.8] } as const
    return [svg('circle', { cx: x, cy: y, r: 2, fill: ink }), printText(side.x, y + 4, name, style)]
  })
}

function scale({ scale: { px, km }, width, height }: VectorMap): SvgNode[] {
  const [x, y] = [width - px - 8, height - 8]
  const style = { size: 11, fill: ink, anchor: 'middle', halo: [paper, 2.8] } as const
  return [
    svg('path', { d: `M${x} ${y - 4}v4h${px}v-4`, fill: 'none', stroke: ink }),
    printText(x + px / 2, y - 5, t.common.km(String(km)), style),
  ]
}
