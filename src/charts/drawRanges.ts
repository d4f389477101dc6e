import { TOKENS } from '@/catalog/inks'
import { printLines, printText, wrap } from '@/catalog/press/printText'
import { svg, type Scene } from '@/domain/svg'

/** One line of a picture: from `low` to `high`, and a dot at the middle figure where there is one. */
export interface Range {
  label: string
  /** The same in words, at the end of the line. */
  says: string
  low: number
  high: number
  central?: number
}

export interface RangeAxis {
  from: number
  to: number
  /** A limit with a meaning, drawn through all the lines, and its name. */
  limit?: { at: number; text: string }
}

const { ink, ink2, rule, accent, alert } = TOKENS
const SIZE = 13
const ROW = 30

/** Ranges one under the other on a common axis, each under its words; an equal `low` and `high` are one dot. */
export function drawRanges(ranges: readonly Range[], { from, to, limit }: RangeAxis, width: number): Scene {
  const side = Math.min(width, 620)
  const x = (value: number) => 8 + ((value - from) / (to - from)) * (side - 16)
  let top = limit ? 26 : 6
  const nodes = ranges.flatMap(({ label, says, low, high, central }) => {
    const words = printLines(0, top + SIZE, wrap(`${label} ${says}`, side, SIZE), 17, {
      size: SIZE,
      fill: ink,
    })
    const y = words.bottom + 14
    top = y + ROW - 8
    const dots = low === high ? [low] : central === undefined ? [] : [central]
    return [
      ...words.nodes,
      svg('path', { d: `M8 ${y}H${side - 8}`, stroke: rule }),
      svg('path', {
        d: `M${x(low).toFixed(1)} ${y}H${x(high).toFixed(1)}`,
        stroke: accent,
        'stroke-width': 6,
      }),
      ...dots.map((at) => svg('circle', { cx: x(at), cy: y, r: 5, fill: ink })),
    ]
  })
  const line = limit && [
    svg('path', { d: `M${x(limit.at).toFixed(1)} 22V${top - 8}`, stroke: alert, 'stroke-width': 1.5 }),
    printText(x(limit.at), 14, limit.text, {
      ...{ size: 12, fill: ink2 },
      anchor: x(limit.at) > side / 2 ? 'end' : 'start',
    }),
  ]
  return { node: svg('g', {}, [...(line ?? []), ...nodes]), width: side, height: top }
}
