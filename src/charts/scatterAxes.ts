import { TOKENS } from '@/catalog/inks'
import { printLines, printText, wrap } from '@/catalog/press/printText'
import { svg, type SvgNode } from '@/domain/svg'
import type { Frame, Ticks } from './scatterPlot'

export interface ScatterTexts {
  xTitle: string
  yTitle: string
  xText: (value: number) => string
  yText: (value: number) => string
}

const SIZE = 12
const LINE = 16

/** The axes of points in a picture of that size, px: `frame`, where the points stand between their titles, and how both are drawn. */
export function scatterAxes(texts: ScatterTexts, width: number, height: number) {
  const { ink2, rule, control } = TOKENS
  const yTitle = printLines(0, 12, wrap(texts.yTitle, width, SIZE), LINE, { size: SIZE, fill: ink2 })
  const xTitle = wrap(texts.xTitle, width, SIZE)
  const frame: Frame = {
    ...{ left: 48, right: width - 12, top: yTitle.bottom + 12 },
    bottom: height - 26 - xTitle.length * LINE,
  }
  const { left, right, bottom } = frame
  const label = (x: number, y: number, content: string, anchor: 'middle' | 'end') =>
    printText(x, y, content, { size: SIZE, fill: ink2, anchor })
  const draw = (xTicks: Ticks, yTicks: Ticks): SvgNode[] => [
    ...yTitle.nodes,
    ...yTicks.flatMap(({ value, at }) => [
      svg('path', { d: `M${left} ${at.toFixed(1)}H${right}`, stroke: rule }),
      label(left - 8, at + 4, texts.yText(value), 'end'),
    ]),
    svg('path', { d: `M${left} ${bottom}H${right}`, stroke: control }),
    ...xTicks.flatMap(({ value, at }) => [
      svg('path', { d: `M${at.toFixed(1)} ${bottom}v5`, stroke: control }),
      label(at, bottom + 20, texts.xText(value), 'middle'),
    ]),
    ...printLines(right, bottom + 40, xTitle, LINE, { size: SIZE, fill: ink2, anchor: 'end' }).nodes,
  ]
  return { frame, draw }
}
