import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import type { Router } from 'vue-router'

/**
 * A part of the application that did not come when it was needed: the network is cut, or a newer version has replaced
 * it on the host. Where it was needed is kept, and loading anew leads there.
 */
export const useMissingPart = defineStore('missing part', () => {
  const address = shallowRef<string | null>(null)

  function watchFor(router: Router) {
    window.addEventListener('vite:preloadError', () => (address.value ??= location.href))
    router.onError((_error, to) => (address.value = router.resolve(to.fullPath).href))
  }
  function reload() {
    if (address.value !== null) location.assign(address.value)
  }
  return { address, watchFor, reload }
})
