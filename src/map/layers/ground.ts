import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec'
import { GROUND } from '@/catalog/palettes'
import type { StyleState } from '../styleState'

/** The sea, and all that lies outside France. */
export function ground({ theme, ground: colour }: StyleState): LayerSpecification[] {
  return [{ id: 'sea', type: 'background', paint: { 'background-color': colour ?? GROUND[theme].sea } }]
}
