import type { Feature, MultiPolygon } from 'geojson'
import { watchEffect } from 'vue'
import { circleShape } from '@/analysis/zone/zoneShape'
import { partsOf } from '@/analysis/locate'
import type { Shape } from '@/domain/zone'
import { zoneFeature } from '@/map/zoneFeature'
import type { MapModel } from '../useMapModel'

/**
 * Draws on the map the zone that filters, the circle around a place, and the place; not the zone being changed, which
 * an outline that is only considered replaces too.
 */
export function useMarks(model: MapModel, changing: { value: boolean }, considered: { value: Shape | null }) {
  watchEffect(() => {
    const { within, around, aroundOnly, shape } = model.view.value
    const zone: Feature<MultiPolygon>[] = []
    const outline = within && model.geometry.featureOf(within)
    if (outline) zone.push(zoneFeature(partsOf(outline.geometry), 'filter'))
    if (considered.value) zone.push(zoneFeature(considered.value, 'reach'))
    else if (shape && !changing.value) zone.push(zoneFeature(shape, 'filter'))
    if (around) zone.push(zoneFeature(circleShape(around), aroundOnly ? 'filter' : 'reach'))
    model.marks.value = {
      zone: { type: 'FeatureCollection', features: zone },
      place: {
        type: 'FeatureCollection',
        features: around
          ? [
              {
                type: 'Feature',
                properties: {},
                geometry: { type: 'Point', coordinates: [around.lon, around.lat] },
              },
            ]
          : [],
      },
    }
  })
}
