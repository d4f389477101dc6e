import { INKS } from '@/catalog/inks'
import { GROUND } from '@/catalog/palettes'
import { printLines, printText, wrap } from '@/catalog/press/printText'
import { svg, type SvgNode } from '@/domain/svg'
import type { Axis } from '@/schema/initiative'
import { axisSymbol, drawPart, type MapSheet } from './drawPart'
import { hatchPattern, hatchStep } from './hatch'
import { drawInsets, drawScale } from './drawInsets'
import { UNIT, type Box } from './projectPart'

/** A map ready to print: everything that must be said with it stands on it. */
export interface PressMap extends MapSheet {
  title: string
  subtitle: string
  legend: {
    title: string
    classes: readonly { colour: string; label: string; count: string }[]
    /** Reasons of absence, in words; the first stands beside the hatch. */
    missing: readonly string[]
    symbols: readonly { axis: Axis; label: string }[]
    notes: readonly string[]
  }
  /** Said to those who do not see the picture. */
  description: string
  source: string
}

export const PLATE = { width: 1200, height: 1010 } as const
const MARGIN = 28
const MAINLAND: Box = { x: MARGIN + 6, y: 124, width: 800, height: 700 }
const LEGEND_X = 880
const LEGEND_WIDTH = PLATE.width - LEGEND_X - MARGIN
const INSETS = { x: MARGIN, y: 848, width: PLATE.width - 2 * MARGIN, height: 112 }
const HATCH = 'press-hatch'
const HATCH_SWATCH = 'press-hatch-swatch'

/** The whole plate as a drawing: title, mainland, five overseas frames each with its scale, legend, source. Pure. */
export function pressMap(map: PressMap): SvgNode {
  const { paper } = INKS[map.theme]
  const step = hatchStep(map.level)
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${PLATE.width} ${PLATE.height}`,
      width: PLATE.width,
      height: PLATE.height,
      role: 'img',
      'aria-labelledby': 'press-title press-desc',
    },
    [
      svg('title', { id: 'press-title' }, [map.title]),
      svg('desc', { id: 'press-desc' }, [map.description]),
      svg('defs', {}, [
        hatchPattern(HATCH, GROUND[map.theme], step / UNIT, 1.6 / UNIT),
        hatchPattern(HATCH_SWATCH, GROUND[map.theme], 5, 1.6),
      ]),
      svg('rect', { width: PLATE.width, height: PLATE.height, fill: paper }),
      ...heading(map),
      ...mainland(map),
      ...legend(map),
      ...drawInsets(map, INSETS, HATCH),
      ...sourceLine(map),
    ],
  )
}

function heading({ title, subtitle, theme }: PressMap): SvgNode[] {
  const { ink, ink2 } = INKS[theme]
  const width = PLATE.width - 2 * MARGIN
  const size = wrap(title, width, 34, 660).length > 1 ? 26 : 34
  const head = printLines(MARGIN, 30 + size * 0.55, wrap(title, width, size, 660), size * 1.15, {
    size,
    weight: 660,
    fill: ink,
  })
  const under = printLines(MARGIN, head.bottom - 6, wrap(subtitle, width, 16), 22, { size: 16, fill: ink2 })
  return [...head.nodes, ...under.nodes]
}

function mainland(map: PressMap): SvgNode[] {
  const { node, drawn } = drawPart(map, 'mainland', MAINLAND, HATCH)
  return [node, ...drawScale(map.theme, drawn.scale, MARGIN, MAINLAND.y + MAINLAND.height - 4, 'start')]
}

function legend(map: PressMap): SvgNode[] {
  const { ink, ink2, control } = INKS[map.theme]
  const nodes: SvgNode[] = []
  let y = 150
  const lines = (content: string, size: number, style: { weight?: number; fill: string }, indent = 0) => {
    const done = printLines(
      LEGEND_X + indent,
      y,
      wrap(content, LEGEND_WIDTH - indent, size, style.weight),
      size * 1.32,
      { size, ...style },
    )
    nodes.push(...done.nodes)
    y = done.bottom
  }
  const swatch = (fill: string) =>
    nodes.push(svg('rect', { x: LEGEND_X, y: y - 14, width: 28, height: 18, fill, stroke: control }))
  lines(map.legend.title, 15, { weight: 620, fill: ink })
  y += 14
  for (const { colour, label, count } of map.legend.classes) {
    swatch(colour)
    nodes.push(
      printText(LEGEND_X + 40, y, label, { size: 15, fill: ink }),
      printText(PLATE.width - MARGIN, y, count, { size: 15, weight: 620, fill: ink, anchor: 'end' }),
    )
    y += 28
  }
  for (const [k, reason] of map.legend.missing.entries()) {
    if (k === 0) swatch(`url(#${HATCH_SWATCH})`)
    lines(reason, 14, { fill: ink }, 40)
    y += 6
  }
  if (map.legend.symbols.length) y += 16
  for (const { axis, label } of map.legend.symbols) {
    nodes.push(svg('g', { fill: GROUND[map.theme].symbol }, [axisSymbol(axis, LEGEND_X + 14, y - 5)]))
    lines(label, 14, { fill: ink }, 40)
    y += 6
  }
  y += 16
  for (const note of map.legend.notes) {
    lines(note, 14, { fill: ink2 })
    y += 8
  }
  return nodes
}

function sourceLine({ source, theme }: PressMap): SvgNode[] {
  const width = PLATE.width - 2 * MARGIN
  const lines = wrap(source, width, 13).slice(0, 2)
  const y = PLATE.height - 10 - (lines.length - 1) * 17
  return printLines(MARGIN, y, lines, 17, { size: 13, fill: INKS[theme].ink2 }).nodes
}
