import { svg, type SvgNode } from '@/domain/svg'
import { drawInsets, drawScale } from './drawInsets'
import { drawPart, hatchPattern, hatchStep, type MapSheet } from './drawPart'
import { UNIT } from './projectPart'

/** The map alone, for a page that says around it what a plate says on it. `id` keeps its hatch apart from others'. */
export function smallMap(map: MapSheet, width: number, id: string, label: string): SvgNode {
  const height = Math.round(width * 0.98)
  const insets = Math.round(Math.max(84, width * 0.16))
  const hatch = `${id}-hatch`
  const { node, drawn } = drawPart(
    map,
    'mainland',
    { x: 4, y: 4, width: width - 8, height: height - 12 },
    hatch,
  )
  return svg('svg', { viewBox: `0 0 ${width} ${height + insets}`, role: 'img', 'aria-label': label }, [
    svg('defs', {}, [hatchPattern(hatch, map.theme, hatchStep(map.level) / UNIT, 1.4 / UNIT)]),
    node,
    ...drawScale(map.theme, drawn.scale, 4, height - 10, 'start'),
    ...drawInsets(map, { x: 0.5, y: height, width: width - 1, height: insets - 1 }, hatch),
  ])
}
