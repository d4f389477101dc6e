import { simplify } from '@turf/turf'

export type Point = readonly [x: number, y: number]

/**
 * A line with fewer points (Ramer 1972, Douglas and Peucker 1973): none of those left out was farther than `tolerance`
 * from the line kept, in the unit of the coordinates. Ends stay, so that lines which met still meet. A closed line that
 * would flatten to a stroke stays whole: an islet may be a territory by itself.
 */
export function thinLine(line: readonly Point[], tolerance: number): Point[] {
  const first = line[0]
  const end = line[line.length - 1]
  if (!first || !end || line.length < 3) return [...line]
  const { coordinates } = simplify(
    { type: 'LineString', coordinates: line.map((point) => [...point]) },
    { tolerance, highQuality: true, mutate: true },
  )
  const closed = first[0] === end[0] && first[1] === end[1]
  return closed && coordinates.length < 4 ? [...line] : coordinates.map(([x = 0, y = 0]) => [x, y])
}
