import { withIndicator, withLevel } from '@/catalog/withIndicator'
import { NO_FILTER } from '@/domain/initiativeFilter'
import type { View } from '@/domain/view'
import { AXES } from '@/schema/initiative'
import { mapParams } from '@/stores/address/map'
import { useAddress } from '../shared/useAddress'

/** What the map page shows, kept in its address. `onReturn`: the address was changed by another than the page. */
export function useMapView(onReturn: () => void) {
  const { state, problems, patch, ignore } = useAddress(mapParams, onReturn)

  function chooseIndicator(id: View['indicator']) {
    patch(withIndicator(state.value, id))
  }
  function chooseLevel(level: View['level']) {
    patch(withLevel(state.value, level))
  }
  /** Every initiative again: no question asked, and all axes shown. Facilities stay as they were. */
  function clearFilters() {
    const others = state.value.layers.filter((layer) => !AXES.some((axis) => axis === layer))
    patch({ filter: NO_FILTER, layers: [...AXES, ...others] })
  }
  return { view: state, problems, patch, ignore, chooseIndicator, chooseLevel, clearFilters }
}
