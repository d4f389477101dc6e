import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { NO_FILTERS } from '@/domain/initiativeFilters'
import type { View } from '@/domain/view'
import { AXES } from '@/schema/initiative'
import { DEFAULT_VIEW, withIndicator, type AddressProblem } from './url'

/** What the map page shows. The address is read into it and written from it by the page. */
export const useView = defineStore('view', () => {
  const view = shallowRef<View>(DEFAULT_VIEW)
  const problems = shallowRef<readonly AddressProblem[]>([])

  function patch(change: Partial<View>) {
    view.value = { ...view.value, ...change }
  }
  function chooseIndicator(id: View['indicator']) {
    view.value = withIndicator(view.value, id)
  }
  /** Every initiative again: no question asked, and all axes shown. Facilities stay as they were. */
  function clearFilters() {
    const others = view.value.layers.filter((layer) => !AXES.some((axis) => axis === layer))
    patch({ filters: NO_FILTERS, layers: [...AXES, ...others] })
  }
  return { view, problems, patch, chooseIndicator, clearFilters }
})
