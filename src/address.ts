import { mergeSearch } from '@/domain/embed'
import { embedded } from '@/stores/embed'

// Before the router reads the address: parameters written before the hash are moved into it.
const hash = mergeSearch(location.search, location.hash)
if (hash !== null) history.replaceState(history.state, '', `${location.pathname}${hash}`)

// In another site's page nothing may be kept on the device; the router would note scroll positions, come what may.
// Refusing as a strict browser does is what every part of the application already copes with.
if (embedded) {
  for (const name of ['sessionStorage', 'localStorage'])
    Object.defineProperty(window, name, {
      get: () => {
        throw new DOMException('no storage in an embedded view', 'SecurityError')
      },
    })
}
