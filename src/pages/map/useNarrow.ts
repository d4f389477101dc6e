import { useEventListener } from '@vueuse/core'
import { ref, type Ref } from 'vue'

/** Whether the window is a phone's. Known at once, so that the map is not built twice. */
export function useNarrow(): Ref<boolean> {
  const query = matchMedia('(max-width: 760px)')
  const narrow = ref(query.matches)
  useEventListener(query, 'change', () => (narrow.value = query.matches))
  return narrow
}
