import type { Router } from 'vue-router'
import type { Language } from './domain/language'

const canonical = () => document.head.querySelector<HTMLLinkElement>('link[rel=canonical]')
/** What the head of a page's file says of its address, beside its language's. */
const OWN =
  'link:is([rel=canonical], [rel=alternate][hreflang], [type="application/json+oembed"]), meta[property="og:url"]'

/**
 * Keeps true what the file of a page says of its address: browsers share that one rather than the bar's, and engines believe
 * it. In English the page is the one written in English; another page of the application is none of them.
 */
export function keepHeadTrue(router: Router, language: Language): void {
  const own = canonical()
  const english = document.head.querySelector<HTMLLinkElement>('link[hreflang=en]')
  if (language === 'en' && own && english) own.href = english.href
  router.afterEach((to, from) => {
    if (from.matched.length === 0 || to.path === from.path) return
    for (const element of document.head.querySelectorAll(OWN)) element.remove()
  })
}
