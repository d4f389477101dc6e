import { useEventListener } from '@vueuse/core'
import { ref, type Ref } from 'vue'

const PHONE = '(max-width: 760px), (max-width: 1000px) and (max-height: 480px)'

/** Whether the window is a phone's, upright or lying. Known at once, so that the map is not built twice. */
export function useNarrow(): Ref<boolean> {
  const query = matchMedia(PHONE)
  const narrow = ref(query.matches)
  useEventListener(query, 'change', () => (narrow.value = query.matches))
  return narrow
}
