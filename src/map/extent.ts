/** West, south, east, north, in degrees. */
export type Bounds = [west: number, south: number, east: number, north: number]

/** Mainland France and Corsica. */
export const FRANCE_BOUNDS: Bounds = [-5.15, 41.33, 9.57, 51.1]

/** Whether two boxes touch. */
export function overlaps(a: Bounds, b: Bounds): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3]
}

/** Whether the mainland can be seen nearly whole: then the overseas insets count as seen too. */
export function showsFrance(view: Bounds): boolean {
  const width = Math.min(view[2], FRANCE_BOUNDS[2]) - Math.max(view[0], FRANCE_BOUNDS[0])
  const height = Math.min(view[3], FRANCE_BOUNDS[3]) - Math.max(view[1], FRANCE_BOUNDS[1])
  return (
    width >= 0.9 * (FRANCE_BOUNDS[2] - FRANCE_BOUNDS[0]) &&
    height >= 0.9 * (FRANCE_BOUNDS[3] - FRANCE_BOUNDS[1])
  )
}

/** How near the map comes. */
export const MAX_ZOOM = 14
