import { useTitle } from '@vueuse/core'
import { nextTick, ref, watch, type Ref } from 'vue'
import { START_LOCATION, useRouter } from 'vue-router'

/**
 * A change of page in one document makes no sound by itself: the keyboard goes to the content, and the page's title is
 * said. What only changes the view of the same page leaves both where they are.
 */
export function usePageChange(toContent: () => void): { said: Ref<string> } {
  const said = ref('')
  const title = useTitle(null, { observe: true })
  let left = false
  useRouter().afterEach((to, from, failure) => {
    if (failure || from === START_LOCATION || to.path === from.path) return
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
