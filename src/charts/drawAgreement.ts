import { TOKENS } from '@/catalog/inks'
import { printLines, printText, wrap } from '@/catalog/press/printText'
import { svg, type Scene } from '@/domain/svg'

/** What is true, what was estimated, and the range of the estimate; from 0 to 1. */
export interface Agreement {
  name: string
  official: number
  modelled: number
  low: number
  high: number
}

export interface AgreementTexts {
  x: string
  y: string
  /** A share as it is read at the axes. */
  share: (value: number) => string
}

const { ink, ink2, paper, rule, control, accent } = TOKENS
const SIZE = 12
const WIDEST = 560
const TICKS = [0, 0.25, 0.5, 0.75, 1]

/** Estimates against truth in a square: a range a case, hollow dots, and the diagonal where both are equal. */
export function drawAgreement(cases: readonly Agreement[], texts: AgreementTexts, width: number): Scene {
  const side = Math.min(width, WIDEST)
  const yTitle = printLines(0, 12, wrap(texts.y, side, SIZE), 16, { size: SIZE, fill: ink2 })
  const [left, right, top] = [44, side - 16, yTitle.bottom + 12]
  const bottom = top + right - left
  const x = (share: number) => left + share * (right - left)
  const y = (share: number) => bottom - share * (bottom - top)
  const px = (at: number) => at.toFixed(1)
  const label = (at: number, over: number, text: string, anchor: 'middle' | 'end') =>
    printText(at, over, text, { size: SIZE, fill: ink2, anchor })
  const node = svg('g', {}, [
    ...yTitle.nodes,
    ...TICKS.flatMap((share) => [
      svg('path', { d: `M${left} ${px(y(share))}H${right}`, stroke: rule }),
      svg('path', { d: `M${px(x(share))} ${top}V${bottom}`, stroke: rule }),
      label(left - 8, y(share) + 4, texts.share(share), 'end'),
      label(x(share), bottom + 20, texts.share(share), 'middle'),
    ]),
    svg('path', { d: `M${left} ${bottom}L${right} ${px(top)}`, stroke: control, 'stroke-width': 1.5 }),
    ...cases.map(({ name, official, modelled, low, high }) =>
      svg('g', { 'data-case': name }, [
        svg('title', {}, [name]),
        svg('path', {
          d: `M${px(x(official))} ${px(y(low))}V${px(y(high))}`,
          stroke: accent,
          'stroke-width': 2,
        }),
        svg('circle', {
          cx: x(official),
          cy: y(modelled),
          r: 4,
          fill: paper,
          stroke: ink,
          'stroke-width': 1.8,
        }),
      ]),
    ),
    label(right, bottom + 40, texts.x, 'end'),
  ])
  return { node, width: side, height: bottom + 48 }
}
