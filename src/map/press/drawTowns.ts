import { GROUND } from '@/catalog/palettes'
import { printText } from '@/catalog/press/printText'
import { svg, type SvgNode } from '@/domain/svg'
import { placeTowns, type Rectangle } from '../placeTowns'
import type { MapSheet } from './drawPart'
import type { Box, DrawnPart } from './projectPart'

const SIZE = 14

/**
 * The names of the most populated towns, as many as fit in the box without covering one another or what is `reserved`: a
 * reader of a printed map has nothing else to know where things are by. As on the live map, signs push none off.
 */
export function drawTowns(
  { towns = [], theme }: MapSheet,
  box: Box,
  drawn: DrawnPart,
  most: number,
  reserved: readonly Rectangle[] = [],
): SvgNode[] {
  const inBox = (lon: number, lat: number) => {
    const [x, y] = drawn.project(lon, lat) ?? [Number.NaN, Number.NaN]
    return { x: x - box.x, y: y - box.y }
  }
  const places = towns.map(({ name, lon, lat }) => ({ name, ...inBox(lon, lat) }))
  const { ink, paper } = GROUND[theme]
  const style = { size: SIZE, weight: 560, fill: ink, halo: [paper, 3.2] } as const
  return placeTowns(places, { ...box, reserved, most }).flatMap(({ name, x, y, left }) => {
    const [cx, cy] = [box.x + x, box.y + y]
    const side = left ? ({ anchor: 'end', x: cx - 6 } as const) : ({ anchor: 'start', x: cx + 6 } as const)
    return [
      svg('circle', { cx, cy, r: 2.2, fill: ink, stroke: paper, 'stroke-width': 1 }),
      printText(side.x, cy + SIZE * 0.34, name, { ...style, anchor: side.anchor }),
    ]
  })
}
