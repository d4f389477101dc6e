import { expect, type Page } from '@playwright/test'

declare global {
  interface Window {
    /** Draw calls of each frame since the last reset. */
    drawnFrames: number[]
  }
}

/** From here on, the draw calls of the page's maps are counted, by frame: those of one turn of the browser. */
export async function countFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.drawnFrames = []
    let open = false
    const counted = () => {
      if (!open) {
        open = true
        window.drawnFrames.push(0)
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => {
          open = false
          port1.close()
        }
        port2.postMessage(null)
      }
      window.drawnFrames[window.drawnFrames.length - 1]! += 1
    }
    const webgl = WebGL2RenderingContext.prototype
    for (const name of [
      'drawElements',
      'drawArrays',
      'drawElementsInstanced',
      'drawArraysInstanced',
    ] as const) {
      const own = webgl[name] as (...args: unknown[]) => void
      Object.assign(webgl, {
        [name](...args: unknown[]) {
          counted()
          own.apply(this, args)
        },
      })
    }
  })
}

const drawn = (page: Page) => page.evaluate(() => window.drawnFrames.length)

/** Until the map has drawn nothing for `still` ms. */
export async function settle(page: Page, still = 1500): Promise<void> {
  let before = -1
  for (let now = await drawn(page); now !== before; now = await drawn(page)) {
    before = now
    await page.waitForTimeout(still)
  }
}

/** Lets an act that changes the map be drawn whole, so that what follows is counted from rest. */
export async function settleAfter(page: Page, act: () => Promise<unknown>): Promise<void> {
  const before = await drawn(page)
  await act()
  await expect.poll(() => drawn(page)).toBeGreaterThan(before)
  await settle(page)
}

/** Draw calls of each frame from an act until the map has been still for `still` ms. */
export async function framesOf(page: Page, act: () => Promise<unknown>, still = 4000): Promise<number[]> {
  await page.evaluate(() => (window.drawnFrames = []))
  await act()
  await page.waitForTimeout(still)
  return page.evaluate(() => window.drawnFrames)
}
