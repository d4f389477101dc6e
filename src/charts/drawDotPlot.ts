import { TOKENS } from '@/catalog/inks'
import { printText, textWidth } from '@/catalog/press/printText'
import { formatShare } from '@/catalog/press/surveyFigure'
import { svg, type Scene, type SvgNode } from '@/domain/svg'
import { t } from '@/i18n'
import { surveyTexts } from '@/i18n/pages/survey'
import { dotPlot, ROW, type Dot, type DotPlot, type PlacedDot } from './dotPlot'

const { ink, ink2, paper, rule, alert, above } = TOKENS
const NARROW = 480
const RADIUS = 6
/** On a narrow chart names and words end so far above their dot, px. */
const NAMED = 8

/** Shares around the national one, as a group to be put on a page or on a plate. Hollow: uncertainty unknown. */
export function drawDotPlot(dots: readonly Dot[], reference: number | null, width: number): Scene {
  const narrow = width < NARROW
  const longest = (texts: string[], size: number, weight: number) =>
    Math.max(0, ...texts.map((text) => textWidth(text, size, weight)))
  const names = Math.min(
    210,
    longest(
      dots.map(({ label }) => label),
      14,
      560,
    ) + 4,
  )
  const words = Math.min(
    190,
    longest(
      dots.map((dot) => dot.words),
      12,
      430,
    ),
  )
  const plot = dotPlot(dots, reference, { width, names: narrow ? 0 : names, words: narrow ? 0 : words })
  const label = (content: string, x: number, y: number, anchor: 'start' | 'middle' | 'end', bold = false) =>
    printText(x, y, content, {
      size: bold ? 14 : 12,
      weight: bold ? 560 : 430,
      fill: bold ? ink : ink2,
      anchor,
    })

  const rows = plot.rows.map((row) => {
    const over = row.y - ROW / 2 + 4
    return svg('g', { 'data-row': row.id }, [
      svg('title', {}, [t.common.labelled(row.label, `${formatShare(row.share)}, ${row.words}`)]),
      svg('path', { d: `M0 ${row.y + ROW / 2}H${width}`, stroke: rule }),
      label(row.label, 0, narrow ? over : row.y + 5, 'start', true),
      label(row.words, width, narrow ? over : row.y + 4, 'end'),
      ...mark(row, plot),
    ])
  })
  const ticks = plot.ticks.map(({ value, x }) => label(formatShare(value), x, plot.height - 6, 'middle'))
  const head = plot.groupHead === null ? [] : [label(surveyTexts.byGroup, 0, plot.groupHead + 18, 'start')]
  return {
    node: svg('g', {}, [...head, ...rows, ...referenceLine(plot, reference, narrow), ...ticks]),
    width,
    height: plot.height,
  }
}

/** On a narrow chart the line stops where names are written. */
function referenceLine(plot: DotPlot, value: number | null, narrow: boolean): SvgNode[] {
  if (plot.reference === null || value === null) return []
  const { top, bottom } = plot.plot
  const at = plot.reference.toFixed(1)
  const line = narrow
    ? plot.rows.map(({ y }) => `M${at} ${y - NAMED}V${y + ROW / 2 - 3}`).join('')
    : `M${at} ${top - 4}V${bottom + 4}`
  const text = surveyTexts.wholeFrance(formatShare(value))
  return [
    svg('path', { d: line, stroke: ink, 'stroke-width': 1.4 }),
    printText(plot.reference, top - 10, text, { size: 13, weight: 620, fill: ink, anchor: 'middle' }),
  ]
}

/** A région below or above the reference has a colour, at least 3:1 on paper; groups of the whole country stay in ink. */
function mark(row: PlacedDot, plot: DotPlot): SvgNode[] {
  const regional = row.side === 'region' ? (row.valueAnchor === 'end' ? alert : above) : ink2
  const colour = row.x === plot.reference ? ink2 : regional
  const line = (from: number, to: number, width: number) =>
    svg('path', { d: `M${from.toFixed(1)} ${row.y}H${to.toFixed(1)}`, stroke: colour, 'stroke-width': width })
  const known = row.low !== undefined && row.high !== undefined
  const edge =
    row.valueAnchor === 'end' ? Math.min(row.x, row.low ?? row.x) : Math.max(row.x, row.high ?? row.x)
  const valueX = row.valueAnchor === 'end' ? edge - RADIUS - 5 : edge + RADIUS + 5
  return [
    ...(known
      ? [line(row.low ?? 0, row.high ?? 0, 4)]
      : plot.reference === null
        ? []
        : [line(plot.reference, row.x, 1.6)]),
    svg('circle', {
      cx: row.x,
      cy: row.y,
      r: RADIUS,
      fill: known ? colour : paper,
      stroke: colour,
      'stroke-width': 2.4,
    }),
    printText(valueX, row.y + 5, formatShare(row.share), {
      size: 14,
      weight: 620,
      fill: ink,
      anchor: row.valueAnchor,
    }),
  ]
}
