import { distance } from 'geokdbush'
import type { Together } from '@/domain/settle'

/** An area that places are looked for in: km around a point (degrees), or the rows of a territory. */
export type Reach =
  { lon: number; lat: number; km: number; land?: number | undefined } | { rows: ReadonlySet<number> }

/** A place within reach. `km`: as the crow flies from the point that tells it, null where no point is asked; `from`: which one. */
export interface Reached {
  row: number
  km: number | null
  /** Index of that point among the areas. */
  from: number | null
  /** Sea lies between the two: no land joins them, though a bridge may. */
  overSea: boolean
}

/**
 * The rows within reach, in their order. In one of the areas: the nearest point tells the distance. In all of them: the
 * farthest does. Without any area every row is within reach. Great-circle distance to the pole of a bassin.
 * @param land what land each row is on, see `lands`
 */
export function placesWithin(
  areas: readonly Reach[],
  together: Together,
  poles: { lon: readonly number[]; lat: readonly number[] },
  land: readonly number[] = [],
): Reached[] {
  return poles.lon.flatMap((lon, row) => {
    const seen = areas.map((area) => {
      if ('rows' in area) return { within: area.rows.has(row), km: null }
      const km = distance(area.lon, area.lat, lon, poles.lat[row] ?? Number.NaN)
      return { within: km <= area.km, km }
    })
    const reached =
      together === 'tous' ? seen.every(({ within }) => within) : seen.some(({ within }) => within)
    if (areas.length > 0 && !reached) return []
    let from: number | null = null
    let km: number | null = null
    seen.forEach((one, at) => {
      if (!one.within || one.km === null) return
      if (km !== null && (together === 'tous' ? one.km <= km : one.km >= km)) return
      km = one.km
      from = at
    })
    const area = from === null ? undefined : areas[from]
    const start = area && 'land' in area ? area.land : undefined
    return [{ row, km, from, overSea: start !== undefined && land[row] !== undefined && land[row] !== start }]
  })
}

/** The land that each territory is on: those that share borders, step by step, have the same number. */
export function lands(neighbours: readonly (readonly number[])[]): number[] {
  const land: number[] = []
  neighbours.forEach((_, first) => {
    if (land[first] !== undefined) return
    const waiting = [first]
    for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
      if (land[row] !== undefined) continue
      land[row] = first
      waiting.push(...(neighbours[row] ?? []))
    }
  })
  return land
}
