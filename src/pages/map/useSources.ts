import type { FeatureCollection } from 'geojson'
import { computed, shallowRef, watchEffect, type Ref } from 'vue'
import type { TerritoryRef } from '@/domain/territory'
import type { SourceData } from '@/map/mapSources'
import type { namePoint } from '@/map/namePoint'
import { point } from '@/map/pointCollection'
import { outlines } from '@/map/outlines'
import type { Marks } from '../shared/kept'
import type { useGeometry } from '../shared/useGeometry'
import type { usePoints } from '../shared/usePoints'

/** The data of every map source. Each is its own computation, so that hovering replaces outlines and not the rest. */
export function useSources(
  geometry: ReturnType<typeof useGeometry>,
  points: ReturnType<typeof usePoints>,
  shown: {
    hovered: Ref<TerritoryRef | null>
    selected: Ref<TerritoryRef | null>
    marks: Ref<Marks>
    nameOf: (territory: TerritoryRef) => string
  },
): Ref<SourceData> {
  const featureOf = (ref: TerritoryRef | null) => ref && geometry.featureOf(ref)
  const outlined = computed(() =>
    outlines(
      featureOf(shown.hovered.value) ?? undefined,
      featureOf(shown.selected.value) ?? undefined,
      shown.marks.value.zone.features,
    ),
  )

  // Once something is chosen: the first load does without.
  const naming = shallowRef<typeof namePoint>()
  watchEffect(() => {
    if (shown.selected.value && !naming.value)
      void import('@/map/namePoint').then((found) => (naming.value = found.namePoint))
  })
  /** The place looked around, and the name of the territory chosen, on it. */
  const places = computed<FeatureCollection>(() => {
    const { place } = shown.marks.value
    const chosen = featureOf(shown.selected.value)
    if (!chosen || !shown.selected.value || !naming.value) return place
    const name = shown.nameOf(shown.selected.value)
    return { ...place, features: [...place.features, point(...naming.value(chosen), { name })] }
  })

  return computed(() => {
    const data: SourceData = { outlines: outlined.value, place: places.value }
    add(data, 'towns', points.towns.value)
    for (const [layer, found] of Object.entries({ ...points.byKind.value, ...points.byAxis.value }))
      add(data, layer as keyof SourceData, found)
    return data
  })
}

function add(data: SourceData, name: keyof SourceData, collection: FeatureCollection | undefined) {
  if (collection) data[name] = collection
}
