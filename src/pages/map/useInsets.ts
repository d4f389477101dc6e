import { computed } from 'vue'
import type { TerritoryFeature } from '@/analysis/decodeBoundaries'
import { OVERSEAS } from '@/domain/overseas'
import type { MapModel } from './useMapModel'

/** Overseas territories of the level shown, and the initiatives located there. */
export function useInsets({
  view,
  geometry,
  territories,
  points,
}: Pick<MapModel, 'view' | 'geometry' | 'territories' | 'points'>) {
  const features = computed(() => {
    const level = view.value.level
    const found: Record<string, TerritoryFeature[]> = Object.fromEntries(OVERSEAS.map((code) => [code, []]))
    for (const feature of geometry.levels[level].value?.features ?? [])
      found[territories.departementOf({ level, code: feature.properties.code })]?.push(feature)
    return found
  })
  const ready = computed(() => Object.values(features.value).every((list) => list.length > 0))
  const overseas: readonly string[] = OVERSEAS
  const located = computed(() =>
    (points.keptInitiatives.value ?? []).flatMap(({ id, axis, lon, lat, departements, bassin }) => {
      const departement = bassin
        ? territories.departementOf({ level: 'bassin', code: bassin })
        : departements[0]
      if (lon === undefined || lat === undefined || !departement || !overseas.includes(departement)) return []
      return view.value.layers.includes(axis) ? [{ id, axis, lon, lat, departement }] : []
    }),
  )
  return { features, ready, points: located }
}
