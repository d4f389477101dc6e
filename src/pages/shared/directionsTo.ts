import type { Directions } from '@/components/DirectionsLink.vue'
import { tools } from '@/i18n/tools'

/** Directions to a place (degrees), on another site and only by a click; `from`: where one starts, "lat,lon", where it is known. */
export function directionsTo(name: string, lat: number, lon: number, from = ''): Directions {
  const query = new URLSearchParams({ route: `${from};${lat},${lon}` })
  return {
    href: `https://www.openstreetmap.org/directions?${query.toString()}`,
    label: tools.around.directionsTo(name),
    text: tools.around.directions,
  }
}
