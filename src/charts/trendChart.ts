import { TOKENS } from '@/catalog/inks'
import { printText, textWidth } from '@/catalog/press/printText'
import { svg, type Scene, type SvgNode } from '@/domain/svg'
import { formatNumber } from '@/i18n/format'
import { freeBaseline } from './freeBaseline'
import { trendGeometry, type TrendSeries } from './trendGeometry'

export interface TrendInput extends TrendSeries {
  /** Drawn in the accent of data; the others in ink. */
  strong: boolean
}

export interface TrendTexts {
  format: (value: number) => string
  threshold?: { value: number; text: string } | undefined
}

const HEIGHT = 250
const LEFT = 36
const LETTER = 7
const { ink, ink2, ink3, paper, rule, accent, alert } = TOKENS
const NOTE = { size: 12, fill: ink2 }
const HALO = [paper, 3] as const
const STRONG = { size: 13, weight: 620, fill: alert }
/** Of the series after the first; a strong one is drawn in the colour of alerts. */
const COLOURS = [ink, ink, ink3, accent]

/** Lines over the years, each named with its last value at its end; a published value is a dot. */
export function trendChart(
  series: readonly TrendInput[],
  years: readonly number[],
  { format, threshold }: TrendTexts,
  width: number,
): Scene {
  const names = series.map(({ name, values }) => {
    const last = values.filter((value) => typeof value === 'number').pop()
    return last === undefined ? name : `${name} ${format(last)}`
  })
  const right = Math.min(width * 0.46, 16 + LETTER * Math.max(0, ...names.map((name) => name.length)))
  const box = { width, height: HEIGHT, left: LEFT, right, top: 18, bottom: 30 }
  const trend = trendGeometry(series, years, box, threshold?.value)
  const across = (y: number) => `M${LEFT} ${y}H${width - right}`
  const lines = trend.lines.map(({ path, dots, label }, k) => {
    const strong = series[k]?.strong ?? false
    const colour = strong ? alert : (COLOURS[k] ?? ink)
    const style = strong ? STRONG : { size: 13, fill: ink }
    return svg('g', {}, [
      svg('path', { d: path, fill: 'none', stroke: colour, 'stroke-width': strong ? 2.4 : 1.6 }),
      ...dots.map(({ x, y }) =>
        svg('circle', { cx: x, cy: y, r: 4, fill: colour, stroke: paper, 'stroke-width': 1.5 }),
      ),
      ...(label === null ? [] : [printText(width - right + 10, label + 4, names[k] ?? '', style)]),
    ])
  })
  /** The first figure of the series in question, where no line crosses it. */
  const first = trend.lines.flatMap(({ dots }, k) => {
    const [start] = dots
    if (!series[k]?.strong || !start || dots.length < 2) return []
    const content = format(start.value)
    const x = start.x + 6
    const y = freeBaseline(trend.lines, start.y, [x, x + textWidth(content, STRONG.size, STRONG.weight)])
    return printText(x, y, content, { ...STRONG, halo: HALO })
  })
  const node = svg('g', {}, [
    ...trend.ticks.flatMap(({ value, y }) => [
      svg('path', { d: across(y), stroke: rule }),
      printText(28, y + 4, formatNumber(value, Number.isInteger(value) ? 0 : 1), { ...NOTE, anchor: 'end' }),
    ]),
    ...(threshold && trend.threshold !== null
      ? [
          svg('path', { d: across(trend.threshold), stroke: ink, 'stroke-dasharray': '2 3' }),
          printText(40, trend.threshold + (trend.threshold > HEIGHT - 50 ? -5 : 14), threshold.text, {
            ...NOTE,
            halo: HALO,
          }),
        ]
      : []),
    ...trend.years.flatMap(yearTick),
    ...lines,
    ...first,
  ])
  return { node, width, height: HEIGHT }
}

/** Years too near each other to be both written under their tick are set apart around it. */
function yearTick({ x, year }: { x: number; year: number }, k: number, all: { x: number }[]): SvgNode[] {
  const [before, next] = [all[k - 1], all[k + 1]]
  const anchor = next && next.x - x < 36 ? 'end' : before && x - before.x < 36 ? 'start' : 'middle'
  return [
    svg('path', { d: `M${x} ${HEIGHT - 30}v5`, stroke: ink2 }),
    printText(x, HEIGHT - 10, String(year), { ...NOTE, anchor }),
  ]
}
