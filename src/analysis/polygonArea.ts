import type { Position } from 'geojson'

/** GRS 80, the ellipsoid of French geodesy: semi-major axis in km, first eccentricity. */
const SEMI_MAJOR = 6378.137
const E2 = 0.006694380023
const E = Math.sqrt(E2)

/**
 * km² of a ring (degrees) and its holes. They are laid flat by the cylindrical equal-area projection of the ellipsoid
 * (Snyder, Map Projections, 1987, equations 10-15 and 3-12), where areas are those of the ground.
 */
export function polygonArea(rings: readonly (readonly Position[])[]): number {
  return rings.reduce((sum, ring, k) => sum + (k === 0 ? 1 : -1) * ringArea(ring), 0)
}

function ringArea(ring: readonly Position[]): number {
  const flat = ring.map(
    ([lon = Number.NaN, lat = Number.NaN]) => [(lon * Math.PI) / 180, equalAreaHeight(lat)] as const,
  )
  let twice = 0
  for (let k = 1; k < flat.length; k++) {
    const [x1, y1] = flat[k - 1] ?? [0, 0]
    const [x2, y2] = flat[k] ?? [0, 0]
    twice += x1 * y2 - x2 * y1
  }
  return (Math.abs(twice) / 2) * SEMI_MAJOR ** 2
}

/** Height of a parallel on the unrolled cylinder, in semi-major axes: half of Snyder's q. */
function equalAreaHeight(lat: number): number {
  const sin = Math.sin((lat * Math.PI) / 180)
  return ((1 - E2) / 2) * (sin / (1 - E2 * sin ** 2) - Math.log((1 - E * sin) / (1 + E * sin)) / (2 * E))
}
