import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { FACILITIES, type FacilityKind } from '@/catalog/facilities'
import { GROUND } from '@/catalog/palettes'
import { isShape, type FacilityShape } from '@/domain/facilityOutline'
import { SOURCES, type StyleState } from '../styleState'

/** Radius at zooms 5, 8 and 11, and width of the stroke at 5 and 9, px. */
const SYMBOLS: Record<
  Exclude<FacilityKind['symbol'], FacilityShape>,
  { full: boolean; radius: [number, number, number]; stroke: [number, number] }
> = {
  dot: { full: true, radius: [1.8, 4, 6], stroke: [0.5, 1] },
  ring: { full: false, radius: [2.4, 5.5, 8], stroke: [1, 2] },
}

/** A layer a kind: form, not colour, tells them apart. */
export function facilities({ layers, theme }: StyleState): LayerSpecification[] {
  const { symbol: ink, halo } = GROUND[theme]
  return FACILITIES.map(({ id, symbol }): LayerSpecification => {
    const visibility = layers.includes(id) ? 'visible' : 'none'
    if (isShape(symbol))
      return {
        ...{ id, type: 'symbol', source: SOURCES[id] },
        layout: {
          visibility,
          'icon-image': symbol,
          'icon-size': ['interpolate', ['linear'], ['zoom'], 5, 0.4, 8, 0.7, 11, 1],
          'icon-allow-overlap': true,
          'icon-ignore-placement': true,
        },
      }
    const { full, radius, stroke } = SYMBOLS[symbol]
    return {
      id,
      type: 'circle',
      source: SOURCES[id],
      layout: { visibility },
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 5, radius[0], 8, radius[1], 11, radius[2]],
        'circle-color': full ? ink : halo,
        'circle-opacity': full ? 1 : 0,
        'circle-stroke-color': full ? halo : ink,
        'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 5, stroke[0], 9, stroke[1]],
      },
    }
  })
}
