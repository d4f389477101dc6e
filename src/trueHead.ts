import type { Router } from 'vue-router'
import type { Language } from './domain/language'
import { siteAddress } from './load/site'

/** What the head of a page's file says of its address, beside its language's. */
const OWN =
  'link:is([rel=canonical], [rel=alternate][hreflang], [type="application/json+oembed"]), meta[property="og:url"]'

/**
 * Keeps true what the file of a page says of its address: browsers share that one rather than the bar's, and engines believe
 * it. In English the page is the one written in English; another page of the application is none of them.
 */
export function keepHeadTrue(router: Router, language: Language): void {
  const drop = () => document.head.querySelectorAll(OWN).forEach((element) => element.remove())
  const own = document.head.querySelector<HTMLLinkElement>('link[rel=canonical]')
  const english = document.head.querySelector<HTMLLinkElement>('link[hreflang=en]')
  const below = location.pathname.slice(new URL(siteAddress()).pathname.length)
  // The first page's file stands for all on a host's page of errors, or without a network.
  if (own && !new URL(own.href).pathname.endsWith(`/${below}`)) drop()
  else if (language === 'en' && own && english) own.href = english.href
  router.afterEach((to, from) => {
    if (from.matched.length > 0 && to.path !== from.path) drop()
  })
}
