import { geoMercator } from 'd3-geo'
import { overseasAt } from '@/domain/overseas'
import type { Camera } from '@/domain/view'

/** The least window that the map is read in beside its panel, px: what fits there fits elsewhere. */
const [WIDTH, HEIGHT] = [560, 460]
/** MapLibre's zoom 0 is a world of 512 px. */
const WORLD = 512
/** Nearer, a place alone would lose what is around it. */
const NEAREST = 9
/** Farther, it is France whole or nearly. */
const FARTHEST = 5.8

/**
 * Where the map looks to have places in view, before there is a map: an address can then say it.
 * Those of the mainland, where there are some; else those of one overseas département.
 * @param points of places, degrees
 * @returns null for France whole: no point, points all over it, or in several overseas départements
 */
export function cameraOver(points: readonly { lon: number; lat: number }[]): Camera | null {
  const mainland = points.filter(({ lon, lat }) => overseasAt(lon, lat) === null)
  const shown = mainland.length > 0 ? mainland : points
  const apart = new Set(shown.map(({ lon, lat }) => overseasAt(lon, lat)))
  if (apart.size !== 1) return null
  const coordinates = shown.map(({ lon, lat }) => [lon, lat])
  const projection = geoMercator().fitSize([WIDTH, HEIGHT], { type: 'MultiPoint', coordinates })
  const [lon, lat] = projection.invert?.([WIDTH / 2, HEIGHT / 2]) ?? []
  if (lon === undefined || lat === undefined) return null
  // A single point has no extent to fit: the scale is then infinite, its middle nowhere.
  const [first] = shown
  if (!Number.isFinite(lon) || !Number.isFinite(lat)) return first ? { ...first, zoom: NEAREST } : null
  const zoom = Math.min(NEAREST, Math.log2((projection.scale() * 2 * Math.PI) / WORLD))
  return zoom < FARTHEST ? null : { lat, lon, zoom }
}
