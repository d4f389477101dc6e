import { extent } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { isKnown, type Value } from '@/domain/value'
import { spreadLabels } from './spreadLabels'

/** Values of one territory at the published years; a missing one breaks the line. */
export interface TrendSeries {
  name: string
  values: readonly (Value | undefined)[]
}

export interface TrendLine {
  path: string
  dots: { x: number; y: number; value: number; year: number }[]
  /** y of the name at the end of the line, moved apart from the others; null without any value. */
  label: number | null
}

export interface TrendBox {
  width: number
  height: number
  /** Room for the names, right of the last year. */
  right: number
  left: number
  top: number
  bottom: number
}

export interface Trend {
  lines: TrendLine[]
  years: { x: number; year: number }[]
  ticks: { y: number; value: number }[]
  threshold: number | null
}

const LABEL_GAP = 17

/** Lines over a true time axis: years apart by their distance, dots only where a figure was published. */
export function trendGeometry(
  series: readonly TrendSeries[],
  years: readonly number[],
  box: TrendBox,
  threshold?: number,
): Trend {
  const known = series.flatMap(({ values }) => values.filter(isKnown))
  const [low = 0, high = 1] = extent(threshold === undefined ? known : [...known, threshold])
  const first = years[0] ?? 0
  const last = years[years.length - 1] ?? 1
  const x = scaleLinear([first, last], [box.left, box.width - box.right])
  const y = scaleLinear([low, high], [box.height - box.bottom, box.top]).nice(4)
  const draw = line<{ x: number; y: number } | null>()
    .defined((point) => point !== null)
    .x((point) => point?.x ?? 0)
    .y((point) => point?.y ?? 0)
    .digits(1)

  const lines = series.map(({ values }): TrendLine => {
    const points = years.map((year, k) => {
      const value = values[k]
      return isKnown(value) ? { x: x(year), y: y(value), value, year } : null
    })
    const dots = points.filter((point) => point !== null)
    return { path: draw(points) ?? '', dots, label: dots[dots.length - 1]?.y ?? null }
  })
  const labelled = lines.filter((item) => item.label !== null)
  const places = spreadLabels(
    labelled.map(({ label }) => label ?? 0),
    LABEL_GAP,
    [box.top - LABEL_GAP / 2, box.height - box.bottom + LABEL_GAP / 2],
  )
  labelled.forEach((item, k) => (item.label = places[k] ?? null))
  return {
    lines,
    years: years.map((year) => ({ x: x(year), year })),
    ticks: y.ticks(4).map((value) => ({ value, y: y(value) })),
    threshold: threshold === undefined ? null : y(threshold),
  }
}
