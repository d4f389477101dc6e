import { TOKENS } from '@/catalog/inks'
import { printLines, printText, wrap } from '@/catalog/press/printText'
import { svg, type Scene, type SvgNode } from '@/domain/svg'
import type { Value } from '@/domain/value'
import { dotAxis } from './dotsGeometry'
import { spreadLabels } from './spreadLabels'

export interface DotSeriesRow {
  id: string
  label: string
  note: string
  /** One per series; undefined while it is on its way. */
  values: readonly (Value | undefined)[]
  format: (value: number) => string
  /** How the ends of the axis are written, where it is shorter. */
  tick?: (value: number) => string
  /** What is said of the series that have no figure. */
  absent: string
}

const WIDE = 560
const PAD = 30
const GAP = 16
const LETTER = 7
const { ink, ink2, paper, rule, control, accent, alert } = TOKENS
/** One shape per series, so that colour is never alone. */
const SERIES = [
  { d: 'M-5.5 0A5.5 5.5 0 1 0 5.5 0A5.5 5.5 0 1 0 -5.5 0Z', fill: alert, text: alert },
  { d: 'M-5 -5H5V5H-5Z', fill: paper, text: ink, stroke: ink, 'stroke-width': 2 },
  { d: 'M0 -6.5L6.5 5.5H-6.5Z', fill: accent, text: accent },
  { d: 'M0 -7L7 0L0 7L-7 0Z', fill: ink2, text: ink },
]
const KEY = { size: 13, weight: 560, fill: ink }
const NOTE = { size: 12, fill: ink2 }

/**
 * Figures of a few territories, a row for each indicator, a shape for each territory.
 * @param shared one axis for all rows, which then must share a unit
 */
export function dotChart(
  rows: readonly DotSeriesRow[],
  series: readonly string[],
  shared: boolean,
  width: number,
): Scene {
  const wide = width >= WIDE
  const [left, step] = wide ? [294, 56] : [8, 84]
  const length = width - left - PAD
  const keys = keyPlaces(series, width)
  const head = (keys[keys.length - 1]?.y ?? 0) + 14
  const known = rows.flatMap(({ values }) => values.filter((value) => typeof value === 'number'))
  const limit = shared ? Math.max(0, ...known) : undefined
  // Beside the axis where there is room, above it elsewhere; never over it, however long the words.
  const room = wide ? left - GAP : width
  let bottom = head
  const drawn = rows.map((row) => {
    const label = printLines(0, 19, wrap(row.label, room, KEY.size, KEY.weight), 16, KEY)
    const note = printLines(0, label.bottom, wrap(row.note, room, NOTE.size), 14, NOTE)
    const [top, more] = [bottom, Math.max(0, note.bottom - (wide ? 63 : 49))]
    bottom += step + more
    return svg('g', { transform: `translate(0 ${top})` }, [
      svg('path', { d: `M0 0.5H${width}`, stroke: rule }),
      ...label.nodes,
      ...note.nodes,
      svg(
        'g',
        { transform: `translate(${left} ${wide ? 32 : 64 + more})` },
        axis(row, length, limit, series.length === 2),
      ),
    ])
  })
  const legend = keys.flatMap(({ name, x, y }, s) => [
    shape(s, x + 8, y - 4),
    printText(x + 20, y, name, KEY),
  ])
  return { node: svg('g', {}, [...legend, ...drawn]), width, height: bottom + 4 }
}

function keyPlaces(series: readonly string[], width: number) {
  let [x, y] = [0, 14]
  return series.map((name) => {
    const size = 24 + name.length * LETTER
    if (x + size > width) [x, y] = [0, y + 20]
    const at = { name, x, y }
    x += size + 12
    return at
  })
}

function shape(series: number, x: number, y: number): SvgNode {
  const { text: _, ...style } = SERIES[series] ?? {}
  return svg('path', { transform: `translate(${x} ${y})`, stroke: paper, 'stroke-width': 1.5, ...style })
}

function axis(row: DotSeriesRow, length: number, limit: number | undefined, pair: boolean): SvgNode[] {
  const { x: places, domain } = dotAxis(row, length, limit)
  const marks = places.flatMap((x, s) => {
    const value = row.values[s]
    return x === null || typeof value !== 'number' ? [] : [{ s, x, text: row.format(value) }]
  })
  const labels = spreadLabels(
    marks.map(({ x }) => x),
    marks.map(({ text }) => text.length * LETTER + 6),
    [0, length + PAD],
  )
  const [low, high] = domain.map(row.tick ?? row.format)
  const [from, to] = marks
  return [
    svg('path', { d: `M0 0H${length}`, stroke: control }),
    printText(0, 18, low ?? '', NOTE),
    printText(length, 18, high ?? '', { ...NOTE, anchor: 'end' }),
    ...(pair && from && to
      ? [svg('path', { d: `M${from.x} 0H${to.x}`, stroke: ink2, 'stroke-width': 3 })]
      : []),
    ...marks.flatMap(({ s, x, text }, k) => [
      shape(s, x, 0),
      printText(labels[k] ?? x, -11, text, {
        size: 13,
        weight: 620,
        fill: SERIES[s]?.text ?? ink,
        anchor: 'middle',
      }),
    ]),
    ...(row.absent ? [printText(length / 2, 18, row.absent, { ...NOTE, anchor: 'middle' })] : []),
  ]
}
