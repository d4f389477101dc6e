import type { Page } from '@playwright/test'
import { expect, test } from './support/test'

/** Whether the map is at its new zoom at once, before another frame is drawn. */
async function jumps(page: Page): Promise<boolean> {
  await page.goto('./')
  await expect(page.locator('.maplibregl-ctrl-scale')).toBeVisible()
  await expect(page.locator('.front')).toHaveCount(0)
  return page.getByRole('button', { name: 'Zoomer', exact: true }).evaluate((button: HTMLButtonElement) => {
    const bar = document.querySelector<HTMLElement>('.maplibregl-ctrl-scale')
    const seen = () => `${bar?.textContent} ${bar?.style.width}`
    const before = seen()
    button.click()
    return seen() !== before
  })
}

test('moins de mouvement demandé : la carte saute au lieu de glisser, et rien ne s’anime', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  expect(await jumps(page)).toBe(false)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await jumps(page)).toBe(true)
  const moving = await page.evaluate(() =>
    document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 1)
      .map(({ effect }) => (effect as KeyframeEffect).target?.className),
  )
  expect(moving).toEqual([])
})
