import { bbox } from '@turf/turf'
import { computedAsync } from '@vueuse/core'
import type { Feature, FeatureCollection, MultiLineString } from 'geojson'
import { computed } from 'vue'
import {
  innerBorders,
  outerBorders,
  territoryFeatures,
  territoryFinder,
  type TerritoryFeature,
} from '@/analysis/decodeBoundaries'
import type { TerritoryRef } from '@/domain/territory'
import { boundaries as boundariesFile } from '@/load/artefacts'
import type { Bounds } from '@/map/extent'
import { nextTask } from '@/domain/turns'
import { byLevel, DRAWN_LEVELS, isMapLevel, MAP_LEVELS } from '@/schema/level'
import { useArtefacts } from '@/stores/artefacts'

/**
 * The boundaries: as they came, for a map that cuts them itself, and decoded, for whoever draws them. Each level's polygons
 * are made when first looked at, and kept: some ten times their part of the file.
 */
export function useGeometry() {
  const artefacts = useArtefacts()
  const file = computed(() => artefacts.value(boundariesFile))
  const levels = byLevel(
    (level) => computed(() => file.value && territoryFeatures(file.value, level)),
    MAP_LEVELS,
  )

  // Each level in a task of its own: all at once, the page would not answer for a while.
  const borders = computedAsync<FeatureCollection<MultiLineString> | undefined>(
    async () => {
      const found = file.value
      if (!found) return undefined
      const features: Feature<MultiLineString>[] = []
      for (const level of DRAWN_LEVELS) {
        await nextTask()
        features.push(border(level, innerBorders(found, level)))
      }
      features.push(border('coast', outerBorders(found)))
      return { type: 'FeatureCollection', features }
    },
    undefined,
    { lazy: true },
  )

  const finders = byLevel(
    (level) => computed(() => file.value && territoryFinder(file.value, level)),
    MAP_LEVELS,
  )
  const featureOf = ({ level, code }: TerritoryRef): TerritoryFeature | undefined =>
    isMapLevel(level) ? finders[level].value?.(code) : undefined
  function boundsOf(ref: TerritoryRef): Bounds | undefined {
    const feature = featureOf(ref)
    if (!feature) return undefined
    const [west, south, east, north] = bbox(feature)
    return [west, south, east, north]
  }
  return { file, levels, borders, featureOf, boundsOf }
}

const border = (kind: string, geometry: MultiLineString): Feature<MultiLineString> => ({
  type: 'Feature',
  properties: { kind },
  geometry,
})
