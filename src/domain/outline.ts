import type { Shape } from './zone'

/** The outline of communes put together. */
export interface Outline {
  shape: Shape
  /** Degrees. */
  box: [west: number, south: number, east: number, north: number]
  /** km², within some thousandths: outlines are thinned. */
  area: number
  /** Codes of the communes that border them. */
  around: readonly string[]
}
