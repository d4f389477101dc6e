import { extent, ticks } from 'd3-array'

/** A point with its name. */
export interface Named {
  id: string
  label: string
  x: number
  y: number
}

export interface PlacedPoint {
  id: string
  label: string
  x: number
  y: number
  labelX: number
  labelY: number
  anchor: 'start' | 'end' | 'middle'
}

export interface Frame {
  left: number
  right: number
  top: number
  bottom: number
}

/** Values written along an axis, and where, px. */
export type Ticks = readonly { value: number; at: number }[]

export interface ScatterPlot {
  points: PlacedPoint[]
  xTicks: Ticks
  yTicks: Ticks
  frame: Frame
}

const LETTER = 7.2
const LINE = 15
const AWAY = 10
/** Where a name may stand, the best place first: beside its point, then over and under it. */
const SIDES = [
  { anchor: 'start', dx: 1, dy: 0 },
  { anchor: 'end', dx: -1, dy: 0 },
  { anchor: 'middle', dx: 0, dy: -1 },
  { anchor: 'middle', dx: 0, dy: 1 },
  { anchor: 'end', dx: 0.6, dy: -1 },
  { anchor: 'end', dx: 0.6, dy: 1 },
  { anchor: 'start', dx: -0.6, dy: -1 },
  { anchor: 'start', dx: -0.6, dy: 1 },
] as const

/**
 * Points in a frame, px, with their names placed so that they neither meet one another nor leave the frame, as far as
 * one of eight places allows it. Axes end on round values. No point gives no tick.
 */
export function scatterPlot(points: readonly Named[], frame: Frame): ScatterPlot {
  const { x: across, y: up } = scatterScales(points, frame)
  const [x, y] = [across.at, up.at]
  const taken: Box[] = points.map((point) => boxAround(x(point.x), y(point.y)))
  const placed = points.map((point, index) => {
    const at = { x: x(point.x), y: y(point.y) }
    const width = point.label.length * LETTER
    const own = taken[index]
    const chosen = SIDES.map((side) => {
      const choice = {
        anchor: side.anchor,
        labelX: at.x + side.dx * AWAY,
        labelY: at.y + (side.dy < 0 ? -AWAY : side.dy > 0 ? AWAY + LINE * 0.7 : 4),
      }
      const box = labelBox(choice, width)
      const outside = Math.max(0, frame.left - box.left) + Math.max(0, box.right - frame.right)
      const met = taken.filter((other) => other !== own && meets(box, other)).length
      return { ...choice, fits: -outside - met * width }
    }).reduce((best, next) => (next.fits > best.fits ? next : best))
    taken.push(labelBox(chosen, width))
    const { anchor, labelX, labelY } = chosen
    return { id: point.id, label: point.label, ...at, anchor, labelX, labelY }
  })
  return {
    points: placed,
    xTicks: across.ticks,
    yTicks: up.ticks,
    frame,
  }
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

function boxAround(x: number, y: number): Box {
  return { left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }
}

function labelBox(
  { anchor, labelX, labelY }: Pick<PlacedPoint, 'anchor' | 'labelX' | 'labelY'>,
  width: number,
): Box {
  const left = { start: labelX, end: labelX - width, middle: labelX - width / 2 }[anchor]
  return { left, right: left + width, top: labelY - LINE + 3, bottom: labelY + 3 }
}

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Both axes of points in a frame. */
export function scatterScales(points: readonly { x: number; y: number }[], frame: Frame) {
  return {
    x: scatterAxis(
      points.map((point) => point.x),
      frame.left,
      frame.right,
    ),
    y: scatterAxis(
      points.map((point) => point.y),
      frame.bottom,
      frame.top,
    ),
  }
}

/** An axis that ends on round values; `at` gives px. */
function scatterAxis(values: readonly number[], from: number, to: number) {
  const round = roundTicks(values)
  const at = along(round, from, to)
  return { ticks: round.map((value) => ({ value, at: at(value) })), at }
}

/** Round values from below the least to above the greatest. */
function roundTicks(values: readonly number[]): number[] {
  if (values.length === 0) return []
  const [least = 0, most = 0] = extent(values)
  const inner = ticks(least, most, 4)
  const step = (inner[1] ?? 0) - (inner[0] ?? 0) || Math.abs(most) || 1
  const from = Math.floor(least / step + 1e-9)
  const to = Math.max(from + 1, Math.ceil(most / step - 1e-9))
  return Array.from({ length: to - from + 1 }, (_, k) => Number(((from + k) * step).toPrecision(12)))
}

function along(domain: readonly number[], from: number, to: number): (value: number) => number {
  const [low, high] = [domain[0] ?? 0, domain[domain.length - 1] ?? 1]
  return (value) => from + ((value - low) / (high - low)) * (to - from)
}
