import { TOKENS } from '@/catalog/inks'
import { printLines, printText, wrap } from '@/catalog/press/printText'
import { svg, type Scene, type SvgNode } from '@/domain/svg'
import { t } from '@/i18n/pages/territories'
import { spreadLabels } from './spreadLabels'
import { stripGeometry, type Strip } from './stripGeometry'

export interface StripMark {
  name: string
  value: number
  /** Name and value, as written beside its tick. */
  text: string
}

/** One strip: all territories of a level on one indicator. */
export interface StripRow {
  id: string
  label: string
  /** Unit, then source. */
  lines: readonly string[]
  values: readonly number[]
  /** The territory itself; a text in place of a mark says why it has no figure. */
  own: StripMark | string
  references: readonly StripMark[]
  /** Quartile, then rank. */
  rank: readonly string[]
  format: (value: number) => string
}

const WIDE = 700
const BAR = 18
const GAP = 12
/** Mean width of a letter at 12 and 13 px: enough to know whether two texts would meet. */
const LETTER = { small: 6.1, strong: 7 }
const { ink, ink2, paper, paper2, rule, alert } = TOKENS
const NOTE = { size: 12, fill: ink2 }
const NAME = { size: 13, weight: 620, fill: ink }

/** Each indicator's strip below the other: every territory a stroke, the one looked at and its references named. */
export function stripChart(rows: readonly StripRow[], width: number): Scene {
  const wide = width >= WIDE
  /** Left column, right column, then inside a row the top of the strip and the row's height, px. */
  const box = wide ? { left: 236, right: 168, top: 22, row: 66 } : { left: 0, right: 0, top: 64, row: 132 }
  const length = width - box.left - box.right - 2
  // Beside the strip where there is room, above it elsewhere; never over it, however long the words.
  const room = wide ? box.left - GAP : width
  let bottom = 0
  const drawn = rows.map((row) => {
    // Where room is short, what stands on several lines stands on one.
    const [quartile, ...others] = row.rank
    const joined = t.common.listSeparator
    const said = wide ? row.lines : [row.lines.join(joined)]
    const rank = wide || !quartile ? row.rank : [quartile, others.join(joined)]
    const label = printLines(0, 20, wrap(row.label, room, NAME.size, NAME.weight), 16, NAME)
    const texts = said.flatMap((line) => wrap(line, room, NOTE.size))
    const lines = printLines(0, label.bottom, texts, 15, NOTE)
    const [top, more] = [bottom, Math.max(0, lines.bottom - (wide ? 66 : 51))]
    bottom += box.row + more
    const above = wide ? 0 : more
    return svg('g', { transform: `translate(0 ${top})` }, [
      svg('path', { d: `M0 0.5H${width}`, stroke: rule }),
      ...label.nodes,
      ...lines.nodes,
      svg('g', { transform: `translate(${box.left + 1} ${box.top + above})` }, bar(row, length)),
      ...rank.map((line, n) =>
        wide
          ? printText(width - box.right + 16, 24 + n * 16, line, n ? NOTE : NAME)
          : printText(n * 112, 120 + above, line, n ? NOTE : NAME),
      ),
    ])
  })
  return { node: svg('g', {}, drawn), width, height: bottom + 4 }
}

function bar(row: StripRow, length: number): SvgNode[] {
  const own = typeof row.own === 'string' ? null : row.own
  const strip = stripGeometry(row.values, length, own ? [own.value] : [])
  return [
    svg('rect', { width: length, height: BAR, fill: paper2 }),
    ...strip.levels.map(({ opacity, x }) =>
      svg('path', { d: x.map((place) => `M${place} 0V${BAR}`).join(''), stroke: ink, opacity }),
    ),
    ...(strip.middle ? [line(`M${strip.middle[0]} ${BAR + 3}H${strip.middle[1]}`, ink2, 2.5)] : []),
    ...references(row, strip, length),
    ...(own
      ? ownMark(own, strip.at(own.value), length)
      : [printText(0, -8, String(row.own), { ...NAME, fill: ink2 })]),
  ]
}

const line = (d: string, stroke: string, width: number) => svg('path', { d, stroke, 'stroke-width': width })

/** Marks named under the bar, then the ends of the axis where they leave room. */
function references(row: StripRow, strip: Strip, length: number): SvgNode[] {
  const at = row.references.map(({ value }) => strip.at(value))
  const sizes = row.references.map(({ text }) => text.length * LETTER.small + 8)
  const places = spreadLabels(at, sizes, [0, length])
  const last = row.format(strip.domain[1])
  const ends = [
    { x: 0, text: row.format(strip.domain[0]), anchor: 'start' as const },
    { x: length, text: strip.beyond ? t.charts.andMore(last) : last, anchor: 'end' as const },
  ].filter(({ x, text }) =>
    places.every((place, k) => Math.abs(place - x) - (sizes[k] ?? 0) / 2 > text.length * LETTER.small),
  )
  return [
    ...row.references.flatMap(({ text }, k) => [
      line(`M${at[k] ?? 0} -3V${BAR + 7}`, ink, 1.2),
      printText(places[k] ?? 0, BAR + 19, text, { ...NOTE, anchor: 'middle' }),
    ]),
    ...ends.map(({ x, text, anchor }) => printText(x, BAR + 19, text, { ...NOTE, anchor })),
  ]
}

function ownMark({ text }: StripMark, x: number, length: number): SvgNode[] {
  const half = (text.length * LETTER.strong) / 2
  const label = Math.max(half, Math.min(length - half, x))
  return [
    svg('rect', { x: x - 2, y: -4, width: 4, height: BAR + 8, fill: alert, stroke: paper }),
    printText(label, -8, text, { ...NAME, fill: alert, anchor: 'middle' }),
  ]
}
