import { computed, type Ref } from 'vue'
import { overseasOf, territoryFeatures } from '@/analysis/decodeBoundaries'
import { splitOverseas } from '@/analysis/splitOverseas'
import { shapesAt } from '@/schema/boundaries'
import type { MapLevel } from '@/schema/level'
import type { useGeometry } from './useGeometry'

/** Overseas territories of a level: they alone are decoded. */
export function useOverseas(geometry: ReturnType<typeof useGeometry>, level: Readonly<Ref<MapLevel>>) {
  return computed(() => {
    const found = geometry.fileOf(level.value)
    const shapes = found ? shapesAt(found, level.value).filter((shape) => overseasOf(found, shape)) : []
    const there = new Set(shapes.map(({ id }) => id))
    return splitOverseas(
      found ? territoryFeatures(found, level.value, (code) => there.has(code)).features : [],
    ).overseas
  })
}
