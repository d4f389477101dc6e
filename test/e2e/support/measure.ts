import type { Page } from '@playwright/test'

/**
 * What can be pressed and is less than 44 px wide or high, as « name width × height ». Left out, as WCAG does: links
 * in a line of text, and the classes of the legend, whose width is a figure.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pressed = 'a[href], button, input, select, textarea, summary, label:has(input), [role=slider]'
    const inText = (element: Element) => {
      if (!element.matches('a, button')) return false
      if (getComputedStyle(element).display === 'inline') return true
      return element.closest('.legend .classes') !== null
    }
    return [...document.querySelectorAll<HTMLElement>(pressed)].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return []
      // A hidden or drawn box is pressed through its label.
      if (element.matches('input') && element.closest('label')) return []
      if (element.matches(':disabled, .skip, .visually-hidden') || inText(element)) return []
      const { width, height } = element.getBoundingClientRect()
      if (width === 0 || height === 0 || (width >= 43.5 && height >= 43.5)) return []
      const name = element.ariaLabel ?? element.textContent.trim()
      return [`${element.className} « ${name.slice(0, 40)} » ${Math.round(width)} × ${Math.round(height)}`]
    })
  })
}

/** What scrolls sideways in a window `width` px wide: the document, or a box that is not the frame of a table or chart. */
export function sideways(page: Page, width: number): Promise<string[]> {
  return page.evaluate((edge) => {
    const wide = [...document.querySelectorAll('#app *')].filter((element) => {
      const { overflowX } = getComputedStyle(element)
      if (!['auto', 'scroll'].includes(overflowX) || element.clientWidth === 0) return false
      if (element.scrollWidth <= element.clientWidth + 1) return false
      return !element.matches('[role=region][tabindex="0"], :has(> table, > [role=table], > [role=grid])')
    })
    const page = document.documentElement.scrollWidth > edge ? ['document'] : []
    return [...page, ...wide.map(({ className, scrollWidth }) => `${className} ${scrollWidth}`)]
  }, width)
}

/**
 * A document taller than its window, and its cause even where the page is short today: what is placed by an ancestor of
 * its scroller does not scroll with it, and lengthens the document instead.
 */
export function twoScrollers(page: Page): Promise<string[]> {
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
