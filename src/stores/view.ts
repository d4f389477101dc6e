import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { View } from '@/domain/view'
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
  return { view, problems, patch, chooseIndicator }
})
