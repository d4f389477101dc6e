import { readFileSync } from 'node:fs'
import { bbox } from '@turf/turf'
import { territoryFinder } from '../../../src/analysis/decodeBoundaries'
import { FRANCE_BOUNDS, type Bounds } from '../../../src/map/extent'
import { roomAround } from '../../../src/map/roomAround'
import type { Boundaries } from '../../../src/schema/boundaries'
import type { MapLevel } from '../../../src/schema/level'
import type { Locator, Page } from '@playwright/test'

export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

const boundaries = JSON.parse(
  readFileSync(new URL('../../../public/data/boundaries.json', import.meta.url), 'utf8'),
) as Boundaries

/** West, south, east, north of a territory, degrees. */
export const boundsOf = (level: MapLevel, code: string): Bounds =>
  bbox(territoryFinder(boundaries, level).featureOf(code)!) as Bounds

export async function boxOf(part: Locator): Promise<Box> {
  const box = await part.boundingBox()
  if (!box) throw new Error('not on the page')
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height }
}

const mercator = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))

/** Where bounds are on the page's live map, px of the page; its address says where it looks. */
export async function boxOnMap(page: Page, [west, south, east, north]: Bounds): Promise<Box> {
  const canvas = await boxOf(page.locator('.maplibregl-canvas'))
  const query = new URLSearchParams(page.url().split('?')[1])
  const [lat = NaN, lon = NaN, zoom = NaN] = (query.get('vue') ?? '').split(',').map(Number)
  const world = 512 * 2 ** zoom
  const x = (degrees: number) => (canvas.left + canvas.right) / 2 + ((degrees - lon) / 360) * world
  const y = (degrees: number) =>
    (canvas.top + canvas.bottom) / 2 + ((mercator(lat) - mercator(degrees)) / (2 * Math.PI)) * world
  return { left: x(west), right: x(east), top: y(north), bottom: y(south) }
}

/** Where a place is on the page's live map, px of the page, while it shows France whole at rest. */
export async function placeOfFranceWhole(page: Page, place: { lon: number; lat: number }) {
  const map = await boxOf(page.locator('.maplibregl-canvas'))
  const [width, height] = [map.right - map.left, map.bottom - map.top]
  const room = roomAround({ clientWidth: width, clientHeight: height })
  const [west, south, east, north] = FRANCE_BOUNDS
  const wide = ((east - west) * Math.PI) / 180
  const tall = mercator(north) - mercator(south)
  const free = { width: width - room.left - room.right, height: height - room.top - room.bottom }
  const scale = Math.min(free.width / wide, free.height / tall)
  return {
    x: map.left + room.left + free.width / 2 + ((place.lon - (west + east) / 2) * Math.PI * scale) / 180,
    y:
      map.top +
      room.top +
      free.height / 2 +
      ((mercator(north) + mercator(south)) / 2 - mercator(place.lat)) * scale,
  }
}
