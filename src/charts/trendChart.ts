import { TOKENS } from '@/catalog/inks'
import { printText, textWidth } from '@/catalog/press/printText'
import { svg, type Scene, type SvgNode } from '@/domain/svg'
import { formatNumber } from '@/i18n/format'
import { freeBaseline, freeSpot } from './freeBaseline'
import { trendGeometry, type TrendLine, type TrendSeries } from './trendGeometry'

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

/** Lines over the years, each named with its last value and its year at its end; a published value is a dot. */
export function trendChart(
  series: readonly TrendInput[],
  years: readonly number[],
  { format, threshold }: TrendTexts,
  width: number,
): Scene {
  const room = width * 0.46 - 16
  const names = series.map(({ name, values }) => {
    const at = values.findLastIndex((value) => typeof value === 'number')
    const last = values[at]
    if (typeof last !== 'number') return name
    // Its year too, in the room that there is: lines may end elsewhere, and the page may give the figure of another year.
    const short = `${name} ${format(last)}`
    const dated = `${short} (${years[at]})`
    return LETTER * dated.length <= room ? dated : short
  })
  const right = 16 + Math.min(room, LETTER * Math.max(0, ...names.map((name) => name.length)))
  const box = { width, height: HEIGHT, left: LEFT, right, top: 18, bottom: 30 }
  const trend = trendGeometry(series, years, box, threshold?.value)
  const across = (y: number) => `M${LEFT} ${y}H${width - right}`
  const dot = years.length > 6 ? { r: 2.5, 'stroke-width': 1 } : { r: 4, 'stroke-width': 1.5 }
  const lines = trend.lines.map(({ path, dots, label }, k) => {
    const strong = series[k]?.strong ?? false
    const colour = strong ? alert : (COLOURS[k] ?? ink)
    const style = strong ? STRONG : { size: 13, fill: ink }
    return svg('g', {}, [
      svg('path', { d: path, fill: 'none', stroke: colour, 'stroke-width': strong ? 2.4 : 1.6 }),
      ...dots.map(({ x, y }) => svg('circle', { cx: x, cy: y, ...dot, fill: colour, stroke: paper })),
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
          limitName(trend.lines, trend.threshold, threshold.text, width - right),
        ]
      : []),
    ...yearTicks(trend.years),
    ...lines,
    ...first,
  ])
  return { node, width, height: HEIGHT }
}

/** The name of a limit, along its line: at the left, else at the right or between, on the side where fewest lines pass. */
function limitName(lines: readonly TrendLine[], limit: number, text: string, end: number): SvgNode {
  const room = textWidth(text, NOTE.size)
  const over = limit - 5
  const under = limit > HEIGHT - 50 ? over : limit + 14
  const [first, ...others] = [LEFT + 4, end - 4 - room, (LEFT + end - room) / 2].flatMap((from) =>
    [under, over].map((y) => ({ y, from, to: from + room })),
  )
  const { from, y } = freeSpot(lines, [first ?? { y: under, from: LEFT, to: LEFT + room }, ...others])
  return printText(from, y, text, { ...NOTE, halo: HALO })
}

/** Room that a year takes, px. */
const YEAR = 36

/**
 * Years too near each other to be both written under their tick are set apart around it; where more crowd, those that would
 * run into the next one written have their tick alone, the last one being always written.
 */
function yearTicks(all: readonly { x: number; year: number }[]): SvgNode[] {
  const near = (a: number, b: number) => Math.abs((all[a]?.x ?? Infinity) - (all[b]?.x ?? -Infinity)) < YEAR
  const crowded = all.some((_, k) => near(k - 1, k) && near(k, k + 1))
  const written = crowded ? spaced(all) : new Set(all.keys())
  return all.flatMap(({ x, year }, k) => {
    const anchor = crowded ? 'middle' : near(k, k + 1) ? 'end' : near(k - 1, k) ? 'start' : 'middle'
    return [
      svg('path', { d: `M${x} ${HEIGHT - 30}v5`, stroke: ink2 }),
      ...(written.has(k) ? [printText(x, HEIGHT - 10, String(year), { ...NOTE, anchor })] : []),
    ]
  })
}

/** From the last one back, those that leave each other room. */
function spaced(all: readonly { x: number }[]): Set<number> {
  const kept: number[] = []
  for (let k = all.length - 1; k >= 0; k--) {
    const next = kept.at(-1)
    if (next === undefined || (all[next]?.x ?? 0) - (all[k]?.x ?? 0) >= YEAR) kept.push(k)
  }
  return new Set(kept)
}
