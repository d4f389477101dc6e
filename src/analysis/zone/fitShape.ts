import { simplify } from '@turf/turf'
import type { Shape } from '@/domain/zone'
import { selfCrossing } from './edges'
import { decodeShape, encodeShape } from './encodeShape'
import { hasRoom } from './relate'

/** Longest text that a zone may take in an address, signs: links stay usable in mails and messages. */
export const LONGEST_ZONE = 1500

/** Degrees (about 50 m), and how much coarser each try is than the one before. */
const FIRST_TOLERANCE = 0.0005
const COARSER = 1.5
const TRIES = 22

/**
 * The shape as its address gives it back: to 1e-4 degree, and simplified just enough to fit in `LONGEST_ZONE` signs.
 * What is shown, counted and shared is then one and the same. Null where no simplification without self-crossing fits.
 */
export function fitShape(shape: Shape): { shape: Shape; simplified: boolean } | null {
  const whole = rounded(shape)
  if (whole) return { shape: whole, simplified: false }
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const tolerance = FIRST_TOLERANCE * COARSER ** attempt
    const simpler = simplify(
      { type: 'MultiPolygon', coordinates: shape },
      { tolerance, highQuality: true, mutate: false },
    )
    const found = rounded(withoutSpecks(simpler.coordinates, tolerance))
    if (found) return { shape: found, simplified: true }
  }
  return null
}

/** The shape through its own encoding; undefined when it is too long or, rounded, no longer a shape. */
function rounded(shape: Shape): Shape | undefined {
  if (shape.length === 0) return undefined
  const text = encodeShape(shape)
  const back = text.length <= LONGEST_ZONE ? decodeShape(text) : undefined
  return back && hasRoom(back) && !selfCrossing(back) ? back : undefined
}

/** Leaves out holes and islands smaller than the tolerance: they would cost signs and show nothing. */
function withoutSpecks(shape: Shape, tolerance: number): Shape {
  const big = (ring: number[][]) => {
    const xs = ring.map(([x = 0]) => x)
    const ys = ring.map(([, y = 0]) => y)
    const width = Math.max(...xs) - Math.min(...xs)
    return Math.max(width, Math.max(...ys) - Math.min(...ys)) > 3 * tolerance && ring.length > 3
  }
  return shape.flatMap((polygon) => {
    const [outer, ...holes] = polygon
    return outer && big(outer) ? [[outer, ...holes.filter(big)]] : []
  })
}
