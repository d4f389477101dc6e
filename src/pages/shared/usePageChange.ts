import { useTitle } from '@vueuse/core'
import { nextTick, ref, watch, type Ref } from 'vue'
import { onPageChange } from '@/components/onPageChange'

/**
 * A change of page in one document makes no sound by itself: the keyboard goes to the content, and the page's title is
 * said.
 */
export function usePageChange(toContent: () => void): { said: Ref<string> } {
  const said = ref('')
  const title = useTitle(null, { observe: true })
  let left = false
  onPageChange(() => {
    left = true
    void nextTick(() => {
      toContent()
      said.value = document.title
    })
  })
  // Some titles wait for the data.
  watch(title, (now) => left && (said.value = now ?? ''))
  return { said }
}
