import { distance } from 'geokdbush'
import type { Shape } from '@/domain/zone'
import { insideShape } from './insideShape'

/**
 * Km as the crow flies from a place (degrees) to the edge of a shape: 0 inside it or on its border, infinite for an empty
 * shape. The nearest point of each side is found on a plane that touches the Earth at the place, then measured on the
 * sphere: exact to the eye over some hundreds of km.
 */
export function kmToShape(shape: Shape, lon: number, lat: number): number {
  if (insideShape(shape)(lon, lat)) return 0
  const shrink = Math.cos((lat * Math.PI) / 180)
  let least = Infinity
  let [nearLon, nearLat] = [Number.NaN, Number.NaN]
  for (const ring of shape.flat())
    for (let k = 1; k < ring.length; k++) {
      const [x1 = Number.NaN, y1 = Number.NaN] = ring[k - 1] ?? []
      const [x2 = Number.NaN, y2 = Number.NaN] = ring[k] ?? []
      const [dx, dy] = [(x2 - x1) * shrink, y2 - y1]
      const along = ((lon - x1) * shrink * dx + (lat - y1) * dy) / (dx * dx + dy * dy || 1)
      const share = Math.max(0, Math.min(1, along))
      const [x, y] = [x1 + share * (x2 - x1), y1 + share * (y2 - y1)]
      const gap = ((x - lon) * shrink) ** 2 + (y - lat) ** 2
      if (gap < least) [least, nearLon, nearLat] = [gap, x, y]
    }
  return least === Infinity ? Infinity : distance(lon, lat, nearLon, nearLat)
}
