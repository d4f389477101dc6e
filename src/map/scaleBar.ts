type Point = [number, number]
/** From degrees to px, and back; d3-geo's projections are such. */
interface Projection {
  (place: Point): Point | null
  invert?(point: Point): Point | null
}

const KM_PER_DEGREE = 111.32
const ROUND_KM = [5, 10, 20, 50, 100, 200]

/**
 * A scale bar: a round number of km and its length, px, not longer than `longest`. True at the point `at` of the
 * drawing, px, and nearly so around it.
 */
export function scaleBar(
  projection: Projection,
  at: readonly [number, number],
  longest: number,
): { km: number; px: number } {
  const [lon, lat] = projection.invert?.([at[0], at[1]]) ?? [0, 0]
  const here = projection([lon, lat])
  const east = projection([lon + 1, lat])
  const length = here && east ? Math.hypot(east[0] - here[0], east[1] - here[1]) : KM_PER_DEGREE
  const pxPerKm = length / (KM_PER_DEGREE * Math.cos((lat * Math.PI) / 180))
  const km = ROUND_KM.filter((candidate) => candidate * pxPerKm <= longest).pop() ?? 5
  return { km, px: km * pxPerKm }
}
