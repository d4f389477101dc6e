import type { Page } from '@playwright/test'
import { openPage, PAGES } from './support/pages'
import { expect, test } from './support/test'

test('aucune page n’a deux ascenseurs : le document tient dans la fenêtre @everywhere', async ({ page }) => {
  const found: string[] = []
  for (const entry of PAGES) {
    await openPage(page, entry)
    for (const fault of await faults(page)) found.push(`${entry.name} : ${fault}`)
  }
  expect(found).toEqual([])
})

/**
 * A document taller than its window, and its cause even where the page is short today: what is placed by an ancestor of
 * its scroller does not scroll with it, and lengthens the document instead.
 */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollHeight } = document.documentElement
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowY)
    const strays = [...document.querySelectorAll<HTMLElement>('#contenu *:not(svg, svg *)')].flatMap(
      (element) => {
        // What is not shown has no ancestor that places it.
        if (getComputedStyle(element).position !== 'absolute' || !element.offsetParent) return []
        let scroller = element.parentElement
        while (scroller && !scrolls(scroller)) scroller = scroller.parentElement
        if (!scroller || scroller.contains(element.offsetParent)) return []
        return [
          `${element.className} « ${element.textContent.trim().slice(0, 30)} » hors de ${scroller.className}`,
        ]
      },
    )
    return [...(scrollHeight > innerHeight ? [`${scrollHeight} px dans ${innerHeight}`] : []), ...strays]
  })
}
