import type { Map as MapLibreMap } from 'maplibre-gl'
import type { Bounds } from './extent'
import { freePart } from './freePart'
import { overMap } from './overMap'

const sizeOf = (map: MapLibreMap) => {
  const { clientWidth: width, clientHeight: height } = map.getContainer()
  return { width, height }
}

/** Brings bounds into view, not nearer than `maxZoom`, in the part of the map that nothing floats over. */
export function showBeside(map: MapLibreMap, bounds: Bounds, maxZoom: number, animate: boolean): void {
  const [west, south, east, north] = bounds
  const from = map.project([west, north])
  const to = map.project([east, south])
  const nearer = 2 ** (maxZoom - map.getZoom())
  const wanted = { width: (to.x - from.x) * nearer, height: (to.y - from.y) * nearer }
  const size = sizeOf(map)
  const part = freePart(size, overMap(map.getContainer()), wanted)
  if (!part) return
  const { left, top, right, bottom } = part
  const padding = { left, top, right: size.width - right, bottom: size.height - bottom }
  map.fitBounds(bounds, { padding, maxZoom, animate })
}

/** Moves the map so that a place which something floats over, or which has left the map, is seen beside it. */
export function moveBeside(map: MapLibreMap, [lon, lat]: [number, number], animate: boolean): void {
  const size = sizeOf(map)
  // The map may not have taken yet the size that a panel just opened leaves to it: its middle stays.
  const { clientWidth, clientHeight } = map.getCanvas()
  const seen = map.project([lon, lat])
  const x = seen.x + (size.width - clientWidth) / 2
  const y = seen.y + (size.height - clientHeight) / 2
  const over = overMap(map.getContainer())
  const hidden = over.some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom)
  if (!hidden && x > 0 && y > 0 && x < size.width && y < size.height) return
  const part = freePart(size, over, { width: 1, height: 1 })
  if (!part) return
  const offset: [number, number] = [
    (part.left + part.right - size.width) / 2,
    (part.top + part.bottom - size.height) / 2,
  ]
  map.easeTo({ center: [lon, lat], offset, animate })
}
