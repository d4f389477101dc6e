import { TOKENS } from '@/catalog/inks'
import { printText } from '@/catalog/press/printText'
import { svg, type Scene } from '@/domain/svg'
import { scatterAxes, type ScatterTexts } from './scatterAxes'
import { scatterScales } from './scatterPlot'

/** px across a dot: the fewer there are, the larger. */
const dotOf = (count: number) => (count > 5000 ? 1.6 : count > 500 ? 2.6 : 4.5)

/** Many points without a name, as one shape: 34,875 shapes would take seconds to draw. `chosen` is ringed. */
export function drawCloud(
  points: readonly { x: number; y: number }[],
  chosen: { x: number; y: number; label: string } | null,
  texts: ScatterTexts,
  width: number,
  height: number,
): Scene {
  const { ink, paper } = TOKENS
  const axes = scatterAxes(texts, width, height)
  const { x, y } = scatterScales(points, axes.frame)
  // A line of no length with round ends is a dot.
  const dots = points.map((point) => `M${x.at(point.x).toFixed(1)} ${y.at(point.y).toFixed(1)}h0`).join('')
  const node = svg('g', {}, [
    ...axes.draw(x.ticks, y.ticks),
    svg('path', {
      d: dots,
      stroke: ink,
      'stroke-width': dotOf(points.length),
      'stroke-linecap': 'round',
      'stroke-opacity': 0.5,
    }),
    ...(chosen
      ? [
          svg('circle', {
            cx: x.at(chosen.x),
            cy: y.at(chosen.y),
            r: 5.5,
            fill: paper,
            stroke: ink,
            'stroke-width': 2.2,
          }),
          printText(Math.min(x.at(chosen.x) + 10, axes.frame.right), y.at(chosen.y) - 8, chosen.label, {
            size: 13,
            weight: 560,
            fill: ink,
            anchor: x.at(chosen.x) > (axes.frame.left + axes.frame.right) / 2 ? 'end' : 'start',
          }),
        ]
      : []),
  ])
  return { node, width, height }
}
