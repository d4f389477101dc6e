import type { Interval } from '@/analysis/wilson'

/** A share to be placed, %. `side`: the part of the chart it stands in; parts follow one another with a head between. */
export interface Dot {
  id: string
  label: string
  share: number
  interval: Interval | null
  words: string
  side: 'region' | 'group'
}

export interface PlacedDot extends Dot {
  x: number
  y: number
  /** Ends of the interval, px, where it is known. */
  low?: number
  high?: number
  /** The value is written on the side that the line to the reference leaves free. */
  valueAnchor: 'start' | 'end'
}

export interface DotPlot {
  rows: PlacedDot[]
  /** Where the reference stands, px; null where there is none. */
  reference: number | null
  ticks: { value: number; x: number }[]
  /** Top of the second part's head; null where there is one part only. */
  groupHead: number | null
  height: number
  plot: { left: number; right: number; top: number; bottom: number }
}

export interface DotLayout {
  width: number
  /** Room on the left for names, on the right for words; 0 puts both above the row's own line. */
  names: number
  words: number
}

export const ROW = 34
const TALL_ROW = 52
const HEAD = 26
const TOP = 26
const AXIS = 24
/** Room that a value needs beside its dot, px. */
const VALUE = 44

/** Where everything stands in a dot plot of shares around a reference. Rows keep their order, régions before groups. */
export function dotPlot(dots: readonly Dot[], reference: number | null, layout: DotLayout): DotPlot {
  const left = layout.names + VALUE
  const right = layout.width - layout.words - VALUE
  const values = dots.flatMap(({ share, interval }) => [
    share,
    interval?.low ?? share,
    interval?.high ?? share,
  ])
  const { low, high, step } = shareAxis(reference === null ? values : [...values, reference])
  const x = (value: number) => left + ((value - low) / (high - low)) * (right - left)
  const row = layout.names > 0 ? ROW : TALL_ROW

  const ordered = [
    ...dots.filter(({ side }) => side === 'region'),
    ...dots.filter(({ side }) => side === 'group'),
  ]
  const regions = dots.filter(({ side }) => side === 'region').length
  const twoParts = regions > 0 && regions < dots.length
  const rows = ordered.map((dot, k): PlacedDot => {
    const y = TOP + k * row + (twoParts && k >= regions ? HEAD : 0) + row - ROW / 2
    const { interval } = dot
    const below = reference !== null && dot.share < reference
    return {
      ...dot,
      x: x(dot.share),
      y,
      ...(interval ? { low: x(interval.low), high: x(interval.high) } : {}),
      valueAnchor: below ? 'end' : 'start',
    }
  })
  const bottom = TOP + dots.length * row + (twoParts ? HEAD : 0)
  const count = Math.round((high - low) / step)
  return {
    rows,
    reference: reference === null ? null : x(reference),
    ticks: Array.from({ length: count + 1 }, (_, k) => ({ value: low + k * step, x: x(low + k * step) })),
    groupHead: twoParts ? TOP + regions * row : null,
    height: bottom + AXIS,
    plot: { left, right, top: TOP, bottom },
  }
}

/** Round limits, in steps of 5 or 10 points, that hold all shares; at least 20 points wide, never beyond 0 and 100. */
function shareAxis(values: readonly number[]): { low: number; high: number; step: number } {
  const least = Math.min(...values, 100)
  const most = Math.max(...values, 0)
  const step = most - least > 30 ? 10 : 5
  const low = Math.max(0, Math.floor(least / step) * step)
  const high = Math.min(100, Math.max(low + 4 * step, Math.ceil(most / step) * step))
  return { low: Math.min(low, high - 4 * step), high, step }
}
