import { computed, shallowRef, watchEffect } from 'vue'
import type { TerritoryFeature } from '@/analysis/decodeBoundaries'
import type { namePoint } from '@/map/namePoint'
import { point, type Points } from '@/map/pointCollection'

/** The name of the territory chosen on a map, where it fits best on it; none until something is chosen. */
export function useChosenName(chosen: () => TerritoryFeature | null | undefined, name: () => string) {
  // Once something is chosen: the first load does without.
  const naming = shallowRef<typeof namePoint>()
  watchEffect(() => {
    if (chosen() && !naming.value)
      void import('@/map/namePoint').then((found) => (naming.value = found.namePoint))
  })
  return computed((): Points['features'] => {
    const feature = chosen()
    return feature && naming.value ? [point(...naming.value(feature), { name: name() })] : []
  })
}
