import { computed } from 'vue'
import { splitOverseas } from '@/analysis/splitOverseas'
import { WIDEST_LEVEL } from '@/schema/level'
import { useGeometry } from './useGeometry'

/** France as shapes: the mainland's together, those overseas by their département. Empty until loaded. */
export function useFranceShapes() {
  const geometry = useGeometry()
  return computed(() => splitOverseas(geometry.levels[WIDEST_LEVEL].value?.features ?? []))
}
