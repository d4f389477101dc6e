import { TOKENS } from '@/catalog/inks'
import { printText } from '@/catalog/press/printText'
import { svg, type Scene } from '@/domain/svg'
import { scatterAxes, type ScatterTexts } from './scatterAxes'
import { scatterPlot, type Named } from './scatterPlot'

const RADIUS = 5.5

/** A few named points and no line: hollow, since the uncertainty of each is unknown. */
export function drawScatter(
  points: readonly Named[],
  texts: ScatterTexts,
  width: number,
  height: number,
): Scene {
  const { ink, paper } = TOKENS
  const axes = scatterAxes(texts, width, height)
  const plot = scatterPlot(points, axes.frame)
  const node = svg('g', {}, [
    ...axes.draw(plot.xTicks, plot.yTicks),
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
