import { onClickOutside, useEventListener } from '@vueuse/core'
import { ref, type Ref } from 'vue'

type Part = Ref<HTMLElement | null>

/**
 * What opens over the page from a button. Escape closes it only, and gives the focus back to `opener`; a click elsewhere
 * closes it, and so does the focus when it goes on: open, it would hide what has the focus next. `box` holds both the
 * button and what it opens.
 */
export function useMenu(box: Part, opener: Part): { open: Ref<boolean>; shut: () => void } {
  const open = ref(false)
  function shut() {
    open.value = false
    opener.value?.focus()
  }
  useEventListener(box, 'keydown', (event) => {
    if (event.key !== 'Escape' || !open.value) return
    // The page closes something else by the same key.
    event.preventDefault()
    shut()
  })
  useEventListener(box, 'focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !box.value?.contains(relatedTarget)) open.value = false
  })
  onClickOutside(box, () => (open.value = false))
  return { open, shut }
}
