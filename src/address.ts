import { cleanPath, routeOf } from '@/domain/cleanAddress'
import { englishView } from '@/domain/englishPages'
import { siteAddress } from '@/load/site'
import { embedded } from '@/stores/embed'

// What the page's head names stays where it is, wherever the address goes; styles and scripts are there already.
for (const link of document.querySelectorAll<HTMLLinkElement>(
  'link:is([rel=manifest], [rel~=icon], [rel=apple-touch-icon])',
))
  link.setAttribute('href', link.href)

// Before the router reads the address: one that has its route in the fragment becomes that of a page, and one of a page
// written in English that of its view in English.
const below = location.href.slice(siteAddress().length - 1)
const former = location.hash.startsWith('#/')
  ? `/${cleanPath(routeOf(location.search + location.hash))}`
  : undefined
const view = englishView(former ?? below) ?? former
if (view !== undefined) history.replaceState(history.state, '', siteAddress(view.slice(1)))

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
