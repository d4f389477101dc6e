import { useEventListener, useMediaQuery } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed, ref } from 'vue'

/** Whether the page is being laid out for paper: what stands on it is then drawn whole, in light colours. */
export const usePrinting = defineStore('printing', () => {
  const asked = ref(false)
  // Earlier than the media query: what a page changes here is there when it is laid out.
  useEventListener('beforeprint', () => void (asked.value = true))
  useEventListener('afterprint', () => void (asked.value = false))
  const paper = useMediaQuery('print')
  return { on: computed(() => asked.value || paper.value) }
})
