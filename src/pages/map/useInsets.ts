import { computed } from 'vue'
import { overseasOfInitiative } from '@/domain/overseas'
import { useOverseas } from '@/pages/shared/useOverseas'
import type { MapModel } from './useMapModel'

/** Overseas territories of the level shown, and the initiatives located there. */
export function useInsets({ view, geometry, points }: Pick<MapModel, 'view' | 'geometry' | 'points'>) {
  const features = useOverseas(
    geometry,
    computed(() => view.value.level),
  )
  const ready = computed(() => Object.values(features.value).every((list) => list.length > 0))
  const located = computed(() =>
    (points.keptInitiatives.value ?? []).flatMap((item) => {
      const { id, axis, lon, lat } = item
      const departement = overseasOfInitiative(item)
      if (lon === undefined || lat === undefined || !departement) return []
      return view.value.layers.includes(axis) ? [{ id, axis, lon, lat, departement }] : []
    }),
  )
  return { features, ready, points: located }
}
