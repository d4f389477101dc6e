import type { Feature, MultiPolygon } from 'geojson'
import { watchEffect } from 'vue'
import { circleShape } from '@/analysis/zone/zoneShape'
import { partsOf } from '@/analysis/locate'
import type { Shape } from '@/domain/zone'
import type { MapModel } from '../useMapModel'

/** Draws on the map the zone that filters, the circle around a place, and the place; not the zone being changed. */
export function useMarks(model: MapModel, changing: { value: boolean }) {
  watchEffect(() => {
    const { within, around, aroundOnly, shape } = model.view.value
    const zone: Feature<MultiPolygon>[] = []
    const outline = within && model.geometry.featureOf(within)
    if (outline) zone.push(feature(partsOf(outline.geometry), 'filter'))
    if (shape && !changing.value) zone.push(feature(shape, 'filter'))
    if (around) zone.push(feature(circleShape(around), aroundOnly ? 'filter' : 'reach'))
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

function feature(coordinates: Shape, kind: 'filter' | 'reach'): Feature<MultiPolygon> {
  return { type: 'Feature', properties: { kind }, geometry: { type: 'MultiPolygon', coordinates } }
}
