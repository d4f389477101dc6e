import { TOKENS } from '@/catalog/inks'
import { printLines, printText, wrap } from '@/catalog/press/printText'
import { svg, type Scene } from '@/domain/svg'
import { scatterPlot, type Named } from './scatterPlot'

export interface ScatterTexts {
  xTitle: string
  yTitle: string
  xText: (value: number) => string
  yText: (value: number) => string
}

const RADIUS = 5.5
const SIZE = 12

/** A few named points and no line: hollow, since the uncertainty of each is unknown. */
export function drawScatter(
  points: readonly Named[],
  texts: ScatterTexts,
  width: number,
  height: number,
): Scene {
  const { ink, ink2, paper, rule, control } = TOKENS
  const yTitle = printLines(0, 12, wrap(texts.yTitle, width, SIZE), 16, { size: SIZE, fill: ink2 })
  const xTitle = wrap(texts.xTitle, width, SIZE)
  const bottom = height - 26 - xTitle.length * 16
  const plot = scatterPlot(points, { left: 48, right: width - 12, top: yTitle.bottom + 12, bottom })
  const { frame } = plot
  const label = (x: number, y: number, content: string, anchor: 'start' | 'middle' | 'end') =>
    printText(x, y, content, { size: SIZE, fill: ink2, anchor })
  const node = svg('g', {}, [
    ...yTitle.nodes,
    ...plot.yTicks.flatMap(({ value, at }) => [
      svg('path', { d: `M${frame.left} ${at.toFixed(1)}H${frame.right}`, stroke: rule }),
      label(frame.left - 8, at + 4, texts.yText(value), 'end'),
    ]),
    svg('path', { d: `M${frame.left} ${frame.bottom}H${frame.right}`, stroke: control }),
    ...plot.xTicks.flatMap(({ value, at }) => [
      svg('path', { d: `M${at.toFixed(1)} ${frame.bottom}v5`, stroke: control }),
      label(at, frame.bottom + 20, texts.xText(value), 'middle'),
    ]),
    ...printLines(frame.right, frame.bottom + 40, xTitle, 16, { size: SIZE, fill: ink2, anchor: 'end' })
      .nodes,
    ...plot.points.map((point) =>
      svg('g', { 'data-point': point.id }, [
        svg('circle', { cx: point.x, cy: point.y, r: RADIUS, fill: paper, stroke: ink, 'stroke-width': 2.2 }),
        printText(point.labelX, point.labelY, point.label, {
          size: 13,
          weight: 560,
          fill: ink,
          anchor: point.anchor,
        }),
      ]),
    ),
  ])
  return { node, width, height }
}
