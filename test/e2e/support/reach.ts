import { expect, type Locator, type Page } from '@playwright/test'

/** Nothing of a page is further than this from what had the focus. */
const FURTHEST = 150

/** Goes to something by Tab (or Shift+Tab) alone, as a person without a mouse does; what is reached must show it. */
export async function reach(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await expect(target).toBeAttached()
  for (let step = 0; step <= FURTHEST; step++) {
    if (await hasFocus(target)) {
      await expect
        .poll(() => showsFocus(target), `${String(target)} has the focus without showing it`)
        .toBe(true)
      return
    }
    await page.keyboard.press(key)
  }
  throw new Error(`${String(target)} is not reached by ${key}`)
}

/** Asked again of what has just been put in the place of another, which would say no for good. */
async function hasFocus(target: Locator): Promise<boolean> {
  const [has, there] = await target.evaluate((element) => [
    element === document.activeElement,
    element.isConnected,
  ])
  return Boolean(has) || (!there && (await hasFocus(target)))
}

/** Whether it, or the label that stands for it, is on screen within a ring of two pixels at least. */
const showsFocus = (target: Locator) =>
  target.evaluate((element: HTMLInputElement) => {
    const drawn = [element, ...(element.labels ?? []), element.parentElement, element.nextElementSibling]
    return drawn.some((part) => {
      if (!part) return false
      const { outlineStyle, outlineWidth } = getComputedStyle(part)
      const box = part.getBoundingClientRect()
      const seen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
      return seen && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
    })
  })

/** Chooses in a native menu by typing the start of a choice. */
export async function chooseTyping(page: Page, menu: Locator, start: string): Promise<void> {
  await reach(page, menu)
  await page.keyboard.type(start)
}
