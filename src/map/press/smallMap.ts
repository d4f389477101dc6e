import { GROUND } from '@/catalog/palettes'
import { svg, type Scene } from '@/domain/svg'
import { drawInsets, drawScale } from './drawInsets'
import { drawPart, type MapSheet } from './drawPart'
import { hatchPattern, hatchStep } from './hatch'
import { UNIT } from './projectPart'

/** The map alone, for a page that says around it what a plate says on it. `id` keeps its hatch apart from others'. */
export function smallMap(map: MapSheet, width: number, id: string): Scene {
  const height = Math.round(width * 0.98)
  const insets = Math.round(Math.max(84, width * 0.16))
  const hatch = `${id}-hatch`
  const { node, drawn } = drawPart(
    map,
    'mainland',
    { x: 4, y: 4, width: width - 8, height: height - 12 },
    hatch,
  )
  const whole = svg('g', {}, [
    svg('defs', {}, [hatchPattern(hatch, GROUND[map.theme], hatchStep(map.level) / UNIT, 1.4 / UNIT)]),
    node,
    ...drawScale(map.theme, drawn.scale, 4, height - 10, 'start'),
    ...drawInsets(map, { x: 0.5, y: height, width: width - 1, height: insets - 1 }, hatch),
  ])
  return { node: whole, width, height: height + insets }
}
