import { useEventListener } from '@vueuse/core'
import { ref, type Ref } from 'vue'

const PHONE = '(max-width: 760px), (max-width: 1000px) and (max-height: 480px)'

/** Whether the window is a phone's, upright or lying. */
export const useNarrow = () => useWindow(PHONE)

/** Whether the window is so narrow that beside its panel a map has no room for a legend and insets: a tablet upright. */
export const useTight = () => useWindow(`${PHONE}, (max-width: 960px)`)

/** Whether the window is so low that a table under its filters would keep three rows: a small laptop. */
export const useLow = () => useWindow('(max-height: 760px)')

/** Whether the window is as `media` says. Known at once, so that the map is not built twice. */
export function useWindow(media: string): Ref<boolean> {
  const query = matchMedia(media)
  const matches = ref(query.matches)
  useEventListener(query, 'change', () => (matches.value = query.matches))
  return matches
}
