import { cleanPath, routeOf } from '@/domain/cleanAddress'
import { englishView } from '@/domain/englishPages'
import { siteAddress } from '@/load/site'
import { embedded } from '@/stores/embed'

// What the page's head names stays where it is, wherever the address goes; styles and scripts are there already.
for (const link of document.querySelectorAll<HTMLLinkElement>(
  'link:is([rel=manifest], [rel~=icon], [rel=apple-touch-icon])',
))
  link.setAttribute('href', link.href)

// Before the router reads the address: one that has its route in the fragment becomes that of a page. A page written in
// English is then its view in English: the host may have no file of it.
if (location.hash.startsWith('#/')) {
  const former = `/${cleanPath(routeOf(location.search + location.hash))}`
  history.replaceState(history.state, '', siteAddress((englishView(former) ?? former).slice(1)))
}

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
