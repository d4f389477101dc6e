import type { Page } from '@playwright/test'
import { countFrames, framesOf, settle, settleAfter } from './support/frames'
import { expect, test } from './support/test'

/** Draw calls of one frame of France whole, bassins, on first view. */
const MOST_CALLS = 90

const to = (page: Page, address: string) => page.evaluate((hash) => (location.hash = hash), address)

/** The first view, at rest, with nothing left to come. */
async function atRest(page: Page, address = './') {
  await countFrames(page)
  await page.goto(address)
  await expect(page.locator('.maplibregl-ctrl-scale')).toBeVisible()
  await expect(page.getByRole('button', { name: /Voir .* sur la carte/ })).toHaveCount(5)
  await settle(page)
}

test.describe('la carte se redessine une fois', () => {
  test('quand l’indicateur change par l’adresse, en arrière et en avant', async ({ page }) => {
    await atRest(page)
    // Two read once, so that their figures are at hand: one hatches as the other does.
    for (const address of ['/?ind=apl-65', '/']) await settleAfter(page, () => to(page, address))
    for (const move of [() => to(page, '/?ind=apl-65'), () => page.goBack(), () => page.goForward()]) {
      const frames = await framesOf(page, move)
      expect(frames).toHaveLength(1)
      expect(frames[0]).toBeLessThanOrEqual(MOST_CALLS)
    }
    // Where hatching appears or goes: once for it, once for the rest.
    await settleAfter(page, () => to(page, '/?ind=plus-75'))
    await settleAfter(page, () => to(page, '/'))
    expect((await framesOf(page, () => to(page, '/?ind=plus-75'))).length).toBeLessThanOrEqual(2)
  })

  test('quand l’année ou l’indicateur change d’un clic', async ({ page }) => {
    await atRest(page)
    const choose = (year: string) => () => page.getByText(year, { exact: true }).first().click()
    await settleAfter(page, choose('2022'))
    expect(await framesOf(page, choose('2023'))).toHaveLength(1)
    expect(await framesOf(page, choose('2022'))).toHaveLength(1)

    const pick = (words: string) => async () => {
      await page.getByRole('button', { name: /Indicateur/ }).click()
      await page.getByRole('searchbox').fill(words)
      await page.getByRole('searchbox').press('Enter')
    }
    await settleAfter(page, pick('65 ans'))
    expect(await framesOf(page, choose('2023'))).toHaveLength(1)
    await settleAfter(page, pick('consultations accessibles'))
    expect(await framesOf(page, pick('65 ans'))).toHaveLength(1)
  })

  test('quand un territoire est survolé, puis choisi', async ({ page }) => {
    // Without symbols, which would be pointed at instead.
    await atRest(page, './#/?couches=aucune')
    const box = await page.locator('.maplibregl-canvas').boundingBox()
    if (!box) throw new Error('no map canvas')
    const at = (dx: number, dy: number) => [box.x + box.width / 2 + dx, box.y + box.height / 2 + dy] as const
    await page.mouse.move(...at(-60, -40))
    await settle(page)
    expect(await framesOf(page, () => page.mouse.move(...at(60, 50)))).toHaveLength(1)
    // The panel that opens makes the map narrower; the next choice finds it there.
    await settleAfter(page, () => page.mouse.click(...at(60, 50)))
    await settleAfter(page, () => page.mouse.move(...at(-100, -60)))
    expect(await framesOf(page, () => page.mouse.click(...at(-100, -60)))).toHaveLength(1)
  })

  test('deux fois au plus quand la maille ou le thème change', async ({ page }) => {
    await atRest(page)
    // MapLibre asks for the tiles of another level, and for other patterns, while it repaints: all that follows is one.
    const changes = [
      () => to(page, '/?maille=departement'),
      () => to(page, '/'),
      () => to(page, '/?maille=departement'),
      () => page.emulateMedia({ colorScheme: 'dark' }),
    ]
    for (const change of changes) {
      const frames = await framesOf(page, change)
      expect(frames.length).toBeGreaterThan(0)
      expect(frames.length).toBeLessThanOrEqual(2)
    }
  })
})
