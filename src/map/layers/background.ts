import type { LayerSpecification, RasterSourceSpecification } from '@maplibre/maplibre-gl-style-spec'
import { BASEMAPS } from '@/catalog/basemaps'
import type { StyleState } from '../styleState'

/** Name of the source of the background, the only one whose pictures come from another site. */
export const BACKGROUND = 'background'
/** Territories let the background through, and still tell their classes apart. */
export const SEE_THROUGH = 0.66

/** The source of the background; none while none is asked for, so that nothing can be requested. */
export function backgroundSource({ background }: StyleState): Record<string, RasterSourceSpecification> {
  if (!background) return {}
  const { tiles, maxzoom } = BASEMAPS[background]
  return { [BACKGROUND]: { type: 'raster', tiles: [tiles], tileSize: 256, maxzoom } }
}

/** The background itself, paled: colour is kept for data. In the dark theme it is dimmed as well. */
export function background({ background: asked, theme }: StyleState): LayerSpecification[] {
  if (!asked) return []
  const dark = theme === 'dark'
  return [
    {
      id: BACKGROUND,
      type: 'raster',
      source: BACKGROUND,
      paint: {
        'raster-saturation': -0.7,
        'raster-brightness-max': dark ? 0.45 : 1,
        'raster-fade-duration': 0,
      },
    },
  ]
}
