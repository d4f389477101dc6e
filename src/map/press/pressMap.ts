import { INKS } from '@/catalog/inks'
import { GROUND } from '@/catalog/palettes'
import { printLines, printText, wrap } from '@/catalog/press/printText'
import { svg, type SvgNode } from '@/domain/svg'
import type { Shape } from '@/domain/zone'
import { pressTexts } from '@/i18n/pages/press'
import { shapesAt } from '@/schema/boundaries'
import { discStyle, drawPart, pressSign, type MapSheet, type PressSign } from './drawPart'
import { hatchPattern, hatchStep } from './hatch'
import { drawInsets, drawScale } from './drawInsets'
import { drawTowns } from './drawTowns'
import type { MapPart } from './mapPart'
import { heightForWidth, UNIT, type Box, type DrawnPart } from './projectPart'

/** A map ready to print: everything that must be said with it stands on it. */
export interface PressMap extends MapSheet {
  title: string
  subtitle: string
  /** What the map is about where it is not the whole country: these fill it, and their neighbours are there in grey. */
  focus?: { part: MapPart; codes: ReadonlySet<string> } | undefined
  /** The zone that the map is limited to, as it was drawn. */
  zone?: Shape | undefined
  legend: {
    /** The unit: figures without one say nothing. */
    title: string
    /** What the numbers at the right count, where the title does not say it. */
    counts?: string
    /** What discs say, largest first, where numbers are shown by them. */
    discs?: readonly { radius: number; label: string }[]
    classes: readonly { colour: string; label: string; count: string }[]
    /** Reasons of absence, in words; the first stands beside the hatch. */
    missing: readonly string[]
    symbols: readonly { sign: PressSign; label: string }[]
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
/** A part of the country alone: as tall as it is, between what the legend needs and mainland and insets together. */
const PART = { x: MARGIN, y: 124, width: 824 } as const
const [SHORTEST, TALLEST] = [600, 836] as const
/** px under the part, for the source. */
const FOOT = PLATE.height - PART.y - TALLEST
/** Towns named, at most. */
const TOWNS = 10
const PART_CLIP = 'press-part'
const HATCH = 'press-hatch'
const HATCH_SWATCH = 'press-hatch-swatch'

/** The whole plate as a drawing: title, mainland, five overseas frames each with its scale, legend, source. Pure. */
export function pressMap(map: PressMap): SvgNode {
  const { paper } = INKS[map.theme]
  const step = hatchStep(map.level)
  const { focus } = map
  const box = focus && partBox(map, focus)
  const size = { width: PLATE.width, height: box ? box.y + box.height + FOOT : PLATE.height }
  return svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${size.width} ${size.height}`,
      ...size,
      role: 'img',
      'aria-labelledby': 'press-title press-desc',
    },
    [
      svg('title', { id: 'press-title' }, [map.title]),
      svg('desc', { id: 'press-desc' }, [map.description]),
      svg('defs', {}, [
        hatchPattern(HATCH, GROUND[map.theme], step / UNIT, 1.6 / UNIT),
        hatchPattern(HATCH_SWATCH, GROUND[map.theme], 5, 1.6),
        ...(box ? [svg('clipPath', { id: PART_CLIP }, [svg('rect', { ...box })])] : []),
      ]),
      svg('rect', { ...size, fill: paper }),
      ...heading(map),
      ...(focus && box ? part(map, focus, box) : mainland(map)),
      ...legend(map),
      ...(focus ? [] : drawInsets(map, INSETS, HATCH)),
      ...sourceLine(map, size.height),
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
  return [
    node,
    ...drawTowns(map, MAINLAND, drawn, TOWNS),
    ...drawScale(map.theme, drawn.scale, MARGIN, MAINLAND.y + MAINLAND.height - 4, 'start'),
  ]
}

type Focus = NonNullable<PressMap['focus']>

function partBox({ boundaries, level }: PressMap, { codes }: Focus): Box {
  const wanted = PART.width * heightForWidth(boundaries, level, codes)
  return { ...PART, height: Math.round(Math.min(TALLEST, Math.max(SHORTEST, wanted))) }
}

function part(map: PressMap, { part, codes }: Focus, box: Box): SvgNode[] {
  const { control, rule, paper2 } = INKS[map.theme]
  const fills = new Map([...map.fills].map(([code, fill]) => [code, codes.has(code) ? fill : rule]))
  // What is missing among the neighbours is no more told than what is there.
  for (const { id } of shapesAt(map.boundaries, map.level))
    if (!codes.has(String(id))) fills.set(String(id), rule)
  const { node, drawn } = drawPart({ ...map, fills }, part, box, HATCH, { focus: codes })
  const [x, y] = [box.x + 12, box.y + box.height - 12]
  const scale = { x0: 0, x1: drawn.scale.px + 66, y0: box.height - 30, y1: box.height }
  return [
    svg('g', { 'clip-path': `url(#${PART_CLIP})` }, [
      // No input has the outline of another country: what is around is neither sea nor land.
      svg('rect', { ...box, fill: paper2 }),
      node,
      ...zoneLine(map, drawn),
      ...drawTowns(map, box, drawn, TOWNS, [scale]),
    ]),
    svg('rect', { ...box, fill: 'none', stroke: control }),
    svg('rect', { x: x - 6, y: y - 18, width: scale.x1 - 6, height: 24, fill: INKS[map.theme].paper }),
    ...drawScale(map.theme, drawn.scale, x, y, 'start'),
  ]
}

function zoneLine({ zone = [], theme }: PressMap, drawn: DrawnPart): SvgNode[] {
  const { accent, halo } = GROUND[theme]
  const rings = zone
    .flat()
    .map((ring) => ring.flatMap(([lon = 0, lat = 0]) => [drawn.project(lon, lat) ?? []]))
  const d = rings.map((ring) => `M${ring.map((at) => at.map((px) => px.toFixed(1)).join(' ')).join('L')}Z`)
  const line = (stroke: string, width: number) =>
    svg('path', { d: d.join(''), fill: 'none', stroke, 'stroke-width': width, 'stroke-linejoin': 'round' })
  return d.length ? [line(halo, 5), line(accent, 2.4)] : []
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
  if (map.legend.counts) lines(map.legend.counts, 13, { fill: ink2 })
  y += 14
  for (const { colour, label, count } of map.legend.classes) {
    swatch(colour)
    nodes.push(
      printText(LEGEND_X + 40, y, label, { size: 15, fill: ink }),
      printText(PLATE.width - MARGIN, y, count, { size: 15, weight: 620, fill: ink, anchor: 'end' }),
    )
    y += 28
  }
  for (const { radius, label } of map.legend.discs ?? []) {
    y += radius
    const at = { cx: LEGEND_X + 28, cy: y - 5, r: radius }
    nodes.push(svg('circle', { ...at, ...discStyle(map.theme) }))
    nodes.push(printText(LEGEND_X + 66, y, label, { size: 15, fill: ink }))
    y += Math.max(radius, 12) + 8
  }
  for (const [k, reason] of map.legend.missing.entries()) {
    if (k === 0) swatch(`url(#${HATCH_SWATCH})`)
    lines(reason, 14, { fill: ink }, 40)
    y += 6
  }
  if (map.legend.symbols.length) y += 16
  for (const { sign, label } of map.legend.symbols) {
    nodes.push(svg('g', { fill: GROUND[map.theme].symbol }, [pressSign(sign, LEGEND_X + 14, y - 5)]))
    lines(label, 14, { fill: ink }, 40)
    y += 6
  }
  y += 16
  for (const note of [...map.legend.notes, ...(map.focus ? [pressTexts.outside] : [])]) {
    lines(note, 14, { fill: ink2 })
    y += 8
  }
  return nodes
}

function sourceLine({ source, theme }: PressMap, height: number): SvgNode[] {
  const width = PLATE.width - 2 * MARGIN
  const lines = wrap(source, width, 13).slice(0, 2)
  const y = height - 10 - (lines.length - 1) * 17
  return printLines(MARGIN, y, lines, 17, { size: 13, fill: INKS[theme].ink2 }).nodes
}
