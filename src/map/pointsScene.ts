import { TOKENS } from '@/catalog/inks'
import { axisOutline } from '@/domain/axisOutline'
import { svg, type SvgNode } from '@/domain/svg'
import { t } from '@/i18n'
import type { Axis } from '@/schema/initiative'
import type { VectorMap } from './vectorMap'

export interface MapPoint {
  id: string
  axis: Axis
  title: string
  lon: number
  lat: number
  /** Code of its overseas département, which has a box of its own; null on the mainland. */
  overseas: string | null
  /** Not published: drawn hollow. */
  draft?: boolean
}

/** From so many points on, those that would cover one another share a sign: a drawing stays small whatever their number. */
const CROWD = 400
const CELL = 7

/** px from the middle of a sign to its edge, and to where a pointer still reaches it. */
const SIGN = 4.2
const REACH = 9

/**
 * One frame of a small map: bare territories, and a sign for each point that falls within. The one pointed at and
 * drafts are drawn last, above the others. `data-id` says which point a sign stands for, or the first of those that share it.
 */
export function pointsScene(
  map: VectorMap,
  points: readonly MapPoint[],
  hovered: string | null,
  scale: number,
): SvgNode {
  const { coast, rule } = TOKENS
  const last = ({ id, draft }: MapPoint) => (id === hovered ? 2 : draft ? 1 : 0)
  const placed = points.flatMap((point) => {
    const at = map.project(point.lon, point.lat)
    return at ? [{ point, at, others: 0 }] : []
  })
  const shown = placed.length > CROWD ? sharing(placed, ({ point }) => last(point) > 0) : placed
  const signs = shown
    .toSorted((a, b) => last(a.point) - last(b.point))
    .map(({ point, at, others }) => sign(point, at, others, point.id === hovered, scale))
  const land = {
    fill: rule,
    'fill-opacity': 0.55,
    stroke: coast,
    'stroke-width': 0.7,
    'stroke-linejoin': 'round',
  }
  return svg('svg', { viewBox: `0 0 ${map.width} ${map.height}`, 'aria-hidden': 'true' }, [
    svg(
      'g',
      land,
      map.paths.map(({ d }) => svg('path', { d })),
    ),
    ...signs,
  ])
}

interface Placed {
  point: MapPoint
  at: [number, number]
  /** How many more it stands for. */
  others: number
}

/** One of each axis where several fall within a few pixels; `alone` is never shared. */
function sharing(placed: readonly Placed[], alone: (one: Placed) => boolean): Placed[] {
  const cells = new Map<string, Placed>()
  const kept: Placed[] = []
  for (const one of placed) {
    const [x, y] = one.at
    const cell = `${one.point.axis} ${Math.floor(x / CELL)} ${Math.floor(y / CELL)}`
    const first = alone(one) ? undefined : cells.get(cell)
    if (first) {
      first.others++
      continue
    }
    if (!alone(one)) cells.set(cell, one)
    kept.push(one)
  }
  return kept
}

function sign(
  { id, axis, title, draft }: MapPoint,
  [x, y]: [number, number],
  others: number,
  on: boolean,
  scale: number,
): SvgNode {
  const { symbol, halo, alert, accent, ink } = TOKENS
  const ground = draft
    ? { fill: halo, stroke: alert, 'stroke-width': 2, 'stroke-dasharray': '2.5 1.5' }
    : { fill: symbol, stroke: halo, 'stroke-width': 2.2, 'paint-order': 'stroke' }
  const style = on ? { ...ground, fill: accent, stroke: ink, 'stroke-width': 2.2 } : ground
  return svg('g', { 'data-id': id, transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` }, [
    svg('title', { lang: 'fr' }, [others ? t.map.andOthers(title, others) : title]),
    svg('circle', { r: REACH * scale, fill: 'transparent' }),
    svg('path', { d: axisOutline(axis, SIGN * scale * (on ? 1.5 : 1)), ...style }),
  ])
}
