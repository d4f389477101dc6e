import { bbox } from '@turf/turf'
import { computedAsync } from '@vueuse/core'
import type { Feature, FeatureCollection, MultiLineString } from 'geojson'
import { computed } from 'vue'
import {
  innerBorders,
  outerBorders,
  territoryFeatures,
  type TerritoryFeature,
} from '@/analysis/decodeBoundaries'
import type { TerritoryRef } from '@/domain/territory'
import { boundaries as boundariesFile } from '@/load/artefacts'
import type { Bounds } from '@/map/extent'
import { nextTask } from '@/domain/turns'
import { byLevel, DRAWN_LEVELS, isMapLevel, MAP_LEVELS } from '@/schema/level'
import { useArtefacts } from '@/stores/artefacts'

/** The decoded boundaries: each level's polygons are made when first looked at, and kept. */
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
      const add = (kind: string, geometry: MultiLineString) =>
        features.push({ type: 'Feature', properties: { kind }, geometry })
      for (const level of DRAWN_LEVELS) {
        await nextTask()
        add(level, innerBorders(found, level))
      }
      add('coast', outerBorders(found))
      return { type: 'FeatureCollection', features }
    },
    undefined,
    { lazy: true },
  )

  const index = new Map<string, TerritoryFeature>()
  function featureOf({ level, code }: TerritoryRef): TerritoryFeature | undefined {
    if (!isMapLevel(level)) return undefined
    const key = `${level}:${code}`
    const known = index.get(key)
    if (known) return known
    for (const feature of levels[level].value?.features ?? [])
      index.set(`${level}:${feature.properties.code}`, feature)
    return index.get(key)
  }
  function boundsOf(ref: TerritoryRef): Bounds | undefined {
    const feature = featureOf(ref)
    if (!feature) return undefined
    const [west, south, east, north] = bbox(feature)
    return [west, south, east, north]
  }
  return { levels, borders, featureOf, boundsOf }
}
