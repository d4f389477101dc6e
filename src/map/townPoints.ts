import type { Towns } from '@/schema/communes'
import { collection, point, type Points } from './pointCollection'

/** Degrees: from here on to the east, a name right of its dot would leave a narrow map of France. */
const EAST = 7

/** What the map writes of towns: their `name`, their `rank` by population, 0 the first, and whether they lie `east`. */
export function townPoints({ name, lon, lat }: Pick<Towns, 'name' | 'lon' | 'lat'>): Points {
  return collection(
    name.map((own, rank) => {
      const [x, y] = [lon[rank] ?? 0, lat[rank] ?? 0]
      return point(x, y, { name: own, rank, east: x > EAST })
    }),
  )
}
