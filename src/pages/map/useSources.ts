import type { FeatureCollection } from 'geojson'
import { computed, shallowReactive, watchEffect, type Ref } from 'vue'
import type { MapLevel } from '@/schema/level'
import type { TerritoryRef } from '@/domain/territory'
import type { SourceData } from '@/map/mapSources'
import type { Marks } from '../shared/kept'
import type { useGeometry } from '../shared/useGeometry'
import type { usePoints } from '../shared/usePoints'

/**
 * The data of every map source. Each is its own computation, so that hovering replaces one outline and not the rest;
 * a level's polygons are given only once it is shown.
 */
export function useSources(
  geometry: ReturnType<typeof useGeometry>,
  points: ReturnType<typeof usePoints>,
  shown: {
    level: Ref<MapLevel>
    missing: Ref<ReadonlySet<string>>
    uncertain: Ref<ReadonlySet<string>>
    hovered: Ref<TerritoryRef | null>
    selected: Ref<TerritoryRef | null>
    marks: Ref<Marks>
  },
): Ref<SourceData> {
  const visited = shallowReactive(new Set<MapLevel>())
  watchEffect(() => visited.add(shown.level.value))

  const outline = (ref: Ref<TerritoryRef | null>) =>
    computed<FeatureCollection>(() => {
      const feature = ref.value && geometry.featureOf(ref.value)
      return { type: 'FeatureCollection', features: feature ? [feature] : [] }
    })
  const hovered = outline(shown.hovered)
  const selected = outline(shown.selected)
  const among = (codes: Ref<ReadonlySet<string>>) =>
    computed<FeatureCollection>(() => {
      const all = geometry.levels[shown.level.value].value?.features ?? []
      return {
        type: 'FeatureCollection',
        features: all.filter((item) => codes.value.has(item.properties.code)),
      }
    })
  const missing = among(shown.missing)
  const uncertain = among(shown.uncertain)

  return computed(() => {
    const data: SourceData = {
      missing: missing.value,
      uncertain: uncertain.value,
      hovered: hovered.value,
      selected: selected.value,
      zone: shown.marks.value.zone,
      place: shown.marks.value.place,
    }
    for (const level of visited) add(data, level, geometry.levels[level].value)
    add(data, 'borders', geometry.borders.value)
    add(data, 'towns', points.towns.value)
    add(data, 'maisons', points.maisons.value)
    add(data, 'centres', points.centres.value)
    for (const [axis, found] of Object.entries(points.byAxis.value))
      add(data, axis as keyof SourceData, found)
    return data
  })
}

function add(data: SourceData, name: keyof SourceData, collection: FeatureCollection | undefined) {
  if (collection) data[name] = collection
}
