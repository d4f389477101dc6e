import { computed } from 'vue'
import { splitOverseas } from '@/analysis/splitOverseas'
import { useGeometry } from './useGeometry'

/** Régions as shapes: those of the mainland together, those overseas by their département. Empty until loaded. */
export function useFranceShapes() {
  const geometry = useGeometry()
  return computed(() => splitOverseas(geometry.levels.region.value?.features ?? [], 'region'))
}
