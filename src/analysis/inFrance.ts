/** West, south, east, north of the mainland with Corsica and of each overseas territory of the communes' list, degrees. */
const BOXES = [
  [-5.3, 41.2, 9.7, 51.2],
  [-61.95, 15.75, -60.95, 16.6],
  [-61.3, 14.3, -60.75, 14.95],
  [-54.7, 2.0, -51.5, 5.9],
  [55.1, -21.5, 55.95, -20.8],
  [44.9, -13.1, 45.4, -12.5],
  [-63.25, 17.8, -62.7, 18.2],
  [-56.55, 46.7, -56.05, 47.2],
] as const

/** Whether a point (degrees) lies in one of the boxes that hold France: enough to tell a wrong point, not a border. */
export function inFrance(lon: number, lat: number): boolean {
  return BOXES.some(
    ([west, south, east, north]) => lon >= west && lon <= east && lat >= south && lat <= north,
  )
}
