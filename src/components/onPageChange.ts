import { onScopeDispose } from 'vue'
import { START_LOCATION, useRouter } from 'vue-router'

/**
 * Calls `turned` each time another page takes the place of the one shown. The first page, however late it arrives, takes
 * no one's place: what the reader did meanwhile stays. Nor does what only changes the view of the same page count.
 */
export function onPageChange(turned: () => void): void {
  onScopeDispose(
    useRouter().afterEach((to, from, failure) => {
      if (!failure && from !== START_LOCATION && to.path !== from.path) turned()
    }),
  )
}
