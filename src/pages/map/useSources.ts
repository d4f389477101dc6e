import type { FeatureCollection } from 'geojson'
import { computed, shallowReactive, watchEffect, type Ref } from 'vue'
import type { MapLevel } from '@/schema/level'
import type { TerritoryRef } from '@/domain/territory'
import type { SourceData } from '@/map/mapSources'
import { outlines } from '@/map/outlines'
import type { Marks } from '../shared/kept'
import type { useGeometry } from '../shared/useGeometry'
import type { usePoints } from '../shared/usePoints'

/**
 * The data of every map source. Each is its own computation, so that hovering replaces outlines and not the rest;
 * a level's polygons are given only once it is shown.
 */
export function useSources(
  geometry: ReturnType<typeof useGeometry>,
  points: ReturnType<typeof usePoints>,
  shown: {
    level: Ref<MapLevel>
    hovered: Ref<TerritoryRef | null>
    selected: Ref<TerritoryRef | null>
    marks: Ref<Marks>
  },
): Ref<SourceData> {
  const visited = shallowReactive(new Set<MapLevel>())
  watchEffect(() => visited.add(shown.level.value))

  const featureOf = (ref: TerritoryRef | null) => ref && geometry.featureOf(ref)
  const outlined = computed(() =>
    outlines(
      featureOf(shown.hovered.value) ?? undefined,
      featureOf(shown.selected.value) ?? undefined,
      shown.marks.value.zone.features,
    ),
  )

  return computed(() => {
    const data: SourceData = { outlines: outlined.value, place: shown.marks.value.place }
    for (const level of visited) add(data, level, geometry.levels[level].value)
    add(data, 'borders', geometry.borders.value)
    add(data, 'towns', points.towns.value)
    for (const [layer, found] of Object.entries({ ...points.byKind.value, ...points.byAxis.value }))
      add(data, layer as keyof SourceData, found)
    return data
  })
}

function add(data: SourceData, name: keyof SourceData, collection: FeatureCollection | undefined) {
  if (collection) data[name] = collection
}
