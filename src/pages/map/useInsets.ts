import { computed } from 'vue'
import { overseasOf, territoryFeatures } from '@/analysis/decodeBoundaries'
import { splitOverseas } from '@/analysis/splitOverseas'
import { overseasOfInitiative } from '@/domain/overseas'
import { shapesAt } from '@/schema/boundaries'
import type { MapModel } from './useMapModel'

/** Overseas territories of the level shown, and the initiatives located there. */
export function useInsets({ view, geometry, points }: Pick<MapModel, 'view' | 'geometry' | 'points'>) {
  const features = computed(() => {
    const { level } = view.value
    const found = geometry.fileOf(level)
    const shapes = found ? shapesAt(found, level).filter((shape) => overseasOf(found, shape)) : []
    const there = new Set(shapes.map(({ id }) => id))
    return splitOverseas(found ? territoryFeatures(found, level, (code) => there.has(code)).features : [])
      .overseas
  })
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
