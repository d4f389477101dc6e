import type { Position } from 'geojson'
import type { Shape } from '@/domain/zone'

/** 64 signs that addresses leave as they are. */
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const RING = '.'
const POLYGON = '~'
/** Steps per degree: about 11 m, finer than a border drawn by hand. */
const STEPS = 1e4
const MORE = 32

/**
 * A shape as text for an address: each vertex as its difference from the one before, in steps of 1e-4 degree, five
 * bits a sign, small differences first (the idea of Google's encoded polylines, with signs that need no escaping).
 * The closing vertex of a ring is left out.
 */
export function encodeShape(shape: Shape): string {
  let lastX = 0
  let lastY = 0
  const vertex = ([lon = 0, lat = 0]: Position): string => {
    const x = Math.round(lon * STEPS)
    const y = Math.round(lat * STEPS)
    const text = encodeNumber(x - lastX) + encodeNumber(y - lastY)
    lastX = x
    lastY = y
    return text
  }
  return shape
    .map((polygon) => polygon.map((ring) => ring.slice(0, -1).map(vertex).join('')).join(RING))
    .join(POLYGON)
}

/** The shape that `encodeShape` wrote, to 1e-4 degree; undefined for any other text. */
export function decodeShape(text: string): Shape | undefined {
  const numbers = new Map([...SIGNS].map((sign, value) => [sign, value]))
  let x = 0
  let y = 0
  function ring(encoded: string): Position[] | undefined {
    const positions: Position[] = []
    let value = 0
    let shift = 0
    const steps: number[] = []
    for (const sign of encoded) {
      const bits = numbers.get(sign)
      if (bits === undefined || shift > 25) return undefined
      value += (bits & (MORE - 1)) * 2 ** shift
      shift += 5
      if (bits >= MORE) continue
      steps.push(value % 2 ? -(value + 1) / 2 : value / 2)
      value = shift = 0
    }
    if (shift > 0 || steps.length < 6 || steps.length % 2) return undefined
    for (let at = 0; at < steps.length; at += 2) {
      x += steps[at] ?? 0
      y += steps[at + 1] ?? 0
      if (Math.abs(x) > 180 * STEPS || Math.abs(y) > 90 * STEPS) return undefined
      positions.push([x / STEPS, y / STEPS])
    }
    const [first] = positions
    return first && [...positions, first]
  }
  const shape: Shape = []
  for (const polygon of text.split(POLYGON)) {
    const rings = polygon.split(RING).map(ring)
    if (rings.some((found) => found === undefined)) return undefined
    shape.push(rings as Position[][])
  }
  return shape
}

function encodeNumber(steps: number): string {
  let rest = steps < 0 ? -steps * 2 - 1 : steps * 2
  let text = ''
  while (rest >= MORE) {
    text += SIGNS[MORE + (rest % MORE)]
    rest = Math.floor(rest / MORE)
  }
  return text + SIGNS[rest]
}
