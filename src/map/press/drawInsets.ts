import { INKS } from '@/catalog/inks'
import type { Theme } from '@/catalog/palettes'
import { printText } from '@/catalog/press/printText'
import { svg, type SvgNode } from '@/domain/svg'
import { t } from '@/i18n'
import { OVERSEAS } from '@/domain/overseas'
import { drawPart, type MapSheet } from './drawPart'
import type { Box } from './projectPart'

const GAP = 10
/** Under this width a frame has its name above the territory rather than beside it. */
const ROOMY = 160
const NAME = 13

/** The five overseas départements in a row of frames, each with its own scale: their scales differ. */
export function drawInsets(map: MapSheet, row: Box, hatchId: string): SvgNode[] {
  const { ink, control } = INKS[map.theme]
  const gap = row.width < 600 ? GAP / 2 : GAP
  const width = (row.width - 4 * gap) / 5
  const roomy = width >= ROOMY
  return OVERSEAS.flatMap((departement, k) => {
    const x = row.x + k * (width + gap)
    const box = roomy
      ? { x: x + 70, y: row.y + 8, width: width - 78, height: row.height - 28 }
      : { x: x + 6, y: row.y + 24, width: width - 12, height: row.height - 44 }
    const { node, drawn } = drawPart(map, departement, box, hatchId)
    const name = t.map.insets.names[departement] ?? departement
    return [
      svg('rect', { x, y: row.y, width, height: row.height, fill: 'none', stroke: control }),
      node,
      printText(x + (roomy ? 8 : 5), row.y + (roomy ? 20 : 16), name, {
        size: roomy ? NAME : width < 80 ? NAME - 2 : NAME - 1,
        weight: 620,
        fill: ink,
      }),
      ...drawScale(map.theme, drawn.scale, x + width - 8, row.y + row.height - 7, 'end'),
    ]
  })
}

/** A bar and its length in km, from `x` rightwards or leftwards. */
export function drawScale(
  theme: Theme,
  bar: { km: number; px: number },
  x: number,
  y: number,
  anchor: 'start' | 'end',
): SvgNode[] {
  const { ink2 } = INKS[theme]
  const from = anchor === 'start' ? x : x - bar.px
  return [
    svg('path', {
      d: `M${from.toFixed(1)} ${y - 5}v5h${bar.px.toFixed(1)}v-5`,
      fill: 'none',
      stroke: ink2,
      'stroke-width': 1.2,
    }),
    printText(anchor === 'start' ? from + bar.px + 8 : from - 8, y, t.common.km(String(bar.km)), {
      size: 12,
      fill: ink2,
      anchor,
    }),
  ]
}
