import type { FeatureCollection } from 'geojson'
import { computed, type Ref } from 'vue'
import type { Circle } from '@/domain/circle'
import type { TerritoryRef } from '@/domain/territory'
import type { SourceData } from '@/map/mapSources'
import { outlines } from '@/map/outlines'
import { collection, point } from '@/map/pointCollection'
import { COMMUNE_LEVEL, type MapLevel } from '@/schema/level'
import type { Marks } from '../shared/kept'
import { useChosenName } from '../shared/useChosenName'
import type { SupposedPlace } from '../shared/whatIf/supposedPlace'
import type { useGeometry } from '../shared/useGeometry'
import type { usePoints } from '../shared/usePoints'

/** The data of every map source. Each is its own computation, so that hovering replaces outlines and not the rest. */
export function useSources(
  geometry: ReturnType<typeof useGeometry>,
  points: ReturnType<typeof usePoints>,
  shown: {
    level: Ref<MapLevel>
    hovered: Ref<TerritoryRef | null>
    selected: Ref<TerritoryRef | null>
    circles: Ref<readonly Circle[]>
    marks: Ref<Marks>
    supposed: () => SupposedPlace | null
    changed: Ref<FeatureCollection>
    nameOf: (territory: TerritoryRef) => string
  },
): Ref<SourceData> {
  const featureOf = (ref: TerritoryRef | null) => ref && geometry.featureOf(ref)
  const outlined = computed(() =>
    outlines(
      featureOf(shown.hovered.value) ?? undefined,
      featureOf(shown.selected.value) ?? undefined,
      shown.marks.value.zone.features,
      shown.level.value === COMMUNE_LEVEL,
    ),
  )

  const names = useChosenName(
    () => featureOf(shown.selected.value),
    () => (shown.selected.value ? shown.nameOf(shown.selected.value) : ''),
  )
  /** The commune of « Et si ? »: a ring, and under it how many come or leave. */
  const site = computed(() => {
    const at = shown.supposed()
    if (!at) return []
    const name = at.name ? `${at.name}\n${at.count}` : at.count
    return [point(at.lon, at.lat, {}), point(at.lon, at.lat, { name, below: true })]
  })
  /** The place looked around, what is supposed somewhere, and the name of the territory chosen, on it. */
  const places = computed<FeatureCollection>(() => {
    const { place } = shown.marks.value
    const more = [...site.value, ...names.value]
    return more.length ? { ...place, features: [...place.features, ...more] } : place
  })

  const circles = computed(() =>
    collection(shown.circles.value.map(({ lon, lat, radius }) => point(lon, lat, { radius }))),
  )

  return computed(() => {
    const data: SourceData = {
      outlines: outlined.value,
      place: places.value,
      changed: shown.changed.value,
      circles: circles.value,
    }
    add(data, 'towns', points.towns.value)
    for (const [layer, found] of Object.entries({ ...points.byKind.value, ...points.byAxis.value }))
      add(data, layer as keyof SourceData, found)
    return data
  })
}

function add(data: SourceData, name: keyof SourceData, collection: FeatureCollection | undefined) {
  if (collection) data[name] = collection
}
