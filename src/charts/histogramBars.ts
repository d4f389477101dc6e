import { classOf } from '@/analysis/classes'
import type { ClassAxis } from './classAxis'

/** One bar: shares of the plot's width and height, the class it belongs to, how many territories it stands for. */
export interface Bar {
  x0: number
  x1: number
  height: number
  classIndex: number
  count: number
}

const BINS = 30

/**
 * Bars that never straddle a class limit, so that each has one colour. On a linear axis heights are densities
 * (bars may differ in width); on a stretched one there is a bar per class and its height is its count.
 * Heights are scaled to the tallest; no value gives no bar.
 */
export function histogramBars(values: readonly number[], breaks: readonly number[], axis: ClassAxis): Bar[] {
  const bars = axis.segments.flatMap((segment, classIndex) => {
    const bins = axis.kind === 'linear' ? Math.max(1, Math.round((segment.x1 - segment.x0) * BINS)) : 1
    const width = (segment.x1 - segment.x0) / bins
    return Array.from({ length: bins }, (_, k) => ({
      x0: segment.x0 + k * width,
      x1: segment.x0 + (k + 1) * width,
      height: 0,
      classIndex,
      count: 0,
    }))
  })
  for (const value of values) {
    const classIndex = classOf(value, breaks)
    const x = axis.at(value)
    const own = bars.filter((bar) => bar.classIndex === classIndex)
    const bar = own.find((candidate) => x < candidate.x1) ?? own[own.length - 1]
    if (bar) bar.count++
  }
  const density = (bar: Bar) => bar.count / (bar.x1 - bar.x0)
  const tallest = Math.max(...bars.map(density), Number.MIN_VALUE)
  for (const bar of bars) bar.height = density(bar) / tallest
  return bars
}
