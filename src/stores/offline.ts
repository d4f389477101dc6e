import { defineStore } from 'pinia'
import { shallowRef } from 'vue'
import { siteAddress } from '@/load/site'
import { askedLanguage } from './language'

/** Keeps the site for later without a network, and offers a newer version when one is installed and waits. */
export const useOffline = defineStore('offline', () => {
  /** Brings the newer version in and loads the page anew; null while there is none. */
  const takeOver = shallowRef<(() => void) | null>(null)

  /** Without service workers, or where storage is refused, nothing happens and the site works as before. */
  async function keep(): Promise<void> {
    if (!('serviceWorker' in navigator)) return
    const { serviceWorker } = navigator
    let controlled = serviceWorker.controller !== null
    const registration = await serviceWorker
      .register(siteAddress('sw.js'), { scope: siteAddress() })
      .catch(() => undefined)
    if (!registration) return

    let asked = false
    const keepLanguage = (worker: ServiceWorker | null) => {
      if (askedLanguage === 'en') worker?.postMessage('store-english')
    }
    const offer = (waiting: ServiceWorker) => {
      keepLanguage(waiting)
      takeOver.value = () => {
        asked = true
        waiting.postMessage('take-over')
      }
    }
    if (registration.waiting) offer(registration.waiting)
    const watch = (installing: ServiceWorker | null) =>
      installing?.addEventListener('statechange', () => {
        if (installing.state === 'installed' && serviceWorker.controller) offer(installing)
      })
    // The browser may have found it before it was asked.
    watch(registration.installing)
    registration.addEventListener('updatefound', () => watch(registration.installing))
    // Only the tab in which the new version was asked for loads anew; the others keep what they show, and are offered it.
    serviceWorker.addEventListener('controllerchange', () => {
      if (asked) location.reload()
      else if (controlled) takeOver.value = () => location.reload()
      controlled = true
    })

    // Browsers look for a newer version after a navigation, when they see fit; a visit is a good moment.
    void registration.update().catch(() => undefined)
    const { active } = await serviceWorker.ready
    keepLanguage(active)
    if (!savesData()) active?.postMessage('store-data')
  }

  return { takeOver, keep }
})

/** Whether the person asked the device to spare the network. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  return connection?.saveData === true
}
