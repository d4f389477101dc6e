import { computed } from 'vue'
import { useRoute } from 'vue-router'
import { addressOf } from './addressOf'

/** The whole address of the view shown, as it changes: the way back from an embedded view leads to what is seen. */
export function useOwnAddress() {
  const route = useRoute()
  return computed(() => addressOf(route.fullPath))
}
