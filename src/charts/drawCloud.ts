import { TOKENS } from '@/catalog/inks'
import { printLines, printText, wrap } from '@/catalog/press/printText'
import { svg, type Scene } from '@/domain/svg'
import type { ScatterTexts } from './drawScatter'
import { scatterAxis } from './scatterPlot'

const SIZE = 12
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
  const { ink, ink2, paper, rule, control } = TOKENS
  const yTitle = printLines(0, 12, wrap(texts.yTitle, width, SIZE), 16, { size: SIZE, fill: ink2 })
  const xTitle = wrap(texts.xTitle, width, SIZE)
  const [left, right, top] = [48, width - 12, yTitle.bottom + 12]
  const bottom = height - 26 - xTitle.length * 16
  const x = scatterAxis(
    points.map((point) => point.x),
    left,
    right,
  )
  const y = scatterAxis(
    points.map((point) => point.y),
    bottom,
    top,
  )
  const label = (at: number, under: number, content: string, anchor: 'middle' | 'end') =>
    printText(at, under, content, { size: SIZE, fill: ink2, anchor })
  // A line of no length with round ends is a dot.
  const dots = points.map((point) => `M${x.at(point.x).toFixed(1)} ${y.at(point.y).toFixed(1)}h0`).join('')
  const node = svg('g', {}, [
    ...yTitle.nodes,
    ...y.ticks.flatMap(({ value, at }) => [
      svg('path', { d: `M${left} ${at.toFixed(1)}H${right}`, stroke: rule }),
      label(left - 8, at + 4, texts.yText(value), 'end'),
    ]),
    svg('path', { d: `M${left} ${bottom}H${right}`, stroke: control }),
    ...x.ticks.flatMap(({ value, at }) => [
      svg('path', { d: `M${at.toFixed(1)} ${bottom}v5`, stroke: control }),
      label(at, bottom + 20, texts.xText(value), 'middle'),
    ]),
    ...printLines(right, bottom + 40, xTitle, 16, { size: SIZE, fill: ink2, anchor: 'end' }).nodes,
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
          printText(Math.min(x.at(chosen.x) + 10, right), y.at(chosen.y) - 8, chosen.label, {
            size: 13,
            weight: 560,
            fill: ink,
            anchor: x.at(chosen.x) > (left + right) / 2 ? 'end' : 'start',
          }),
        ]
      : []),
  ])
  return { node, width, height }
}
