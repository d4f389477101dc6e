import { useEventListener } from '@vueuse/core'
import { nextTick, ref, watch, type Ref } from 'vue'

/** px kept between what opens and the edge of what is seen. */
const EDGE = 8
/** Less room than this under a field, px, and the field goes to the top of its scroller first. */
const LEAST = 260

/**
 * Height that what opens below an element may take, px: down to the edge of the window or to the on-screen keyboard,
 * which covers the page without resizing it. Measured each time that it opens, and while it is open.
 */
export function useRoomBelow(element: Ref<HTMLElement | null>, open: Ref<boolean>): Ref<number> {
  const room = ref(LEAST)
  function below(): number {
    const seen = window.visualViewport
    const edge = seen ? seen.offsetTop + seen.height : window.innerHeight
    return edge - (element.value?.getBoundingClientRect().bottom ?? 0) - EDGE
  }
  function measure() {
    if (!open.value) return
    if (below() < LEAST) element.value?.scrollIntoView({ block: 'start' })
    room.value = Math.max(below(), 0)
  }
  watch(open, () => void nextTick(measure))
  if (window.visualViewport) useEventListener(window.visualViewport, ['resize', 'scroll'], measure)
  return room
}
