import type { Page } from '@playwright/test'
import { FRANCE_BOUNDS } from '../../src/map/extent'
import { built } from '../support/built'
import { hold } from './support/hold'
import { expect, test } from './support/test'
import { withoutWebgl } from './support/withoutWebgl'

const picture = (page: Page) => page.locator('.front canvas')
const tooltip = (page: Page) => page.getByRole('tooltip')
/** Where no symbol hides a territory. */
const PLACE = built.apart

const holdApplication = (page: Page) => hold(page, '**/assets/application-*.js')

/** Where a place is in a picture whose edges are `FRANCE_BOUNDS` in Mercator, drawn as large as its frame allows. */
function placeIn(frame: { x: number; y: number; width: number; height: number }) {
  const [west, south, east, north] = FRANCE_BOUNDS
  const y = (lat: number) => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))
  const wide = ((east - west) * Math.PI) / 180
  const tall = y(north) - y(south)
  const scale = Math.min(frame.width / wide, frame.height / tall)
  return {
    x: frame.x + frame.width / 2 + (((PLACE.lon - (west + east) / 2) * Math.PI) / 180) * scale,
    y: frame.y + frame.height / 2 + ((y(north) + y(south)) / 2 - y(PLACE.lat)) * scale,
  }
}

test.describe('la première vue', () => {
  // In the second, the overseas insets have no room beside the mainland, and it leaves some below.
  for (const [width, height] of [
    [1440, 900],
    [1366, 650],
  ] as const)
    test(`est la carte par défaut en image, que la carte vivante remplace sans saut : ${width} × ${height}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height })
      const release = await holdApplication(page)
      await page.goto('./', { waitUntil: 'commit' })
      const image = picture(page)
      await expect(image).toBeVisible()
      const before = await image.boundingBox()
      if (!before) throw new Error('no picture')

      release()
      await expect(page.locator('.maplibregl-ctrl-scale')).toBeVisible()
      await expect(image).toHaveCount(0)
      const { x, y } = placeIn(before)
      await expect(async () => {
        await page.mouse.move(x + 2, y)
        await page.mouse.move(x, y)
        await expect(tooltip(page)).toContainText(PLACE.name, { timeout: 1000 })
      }).toPass()
    })

  test('ne paraît ni sur les autres pages, ni pour une autre carte', async ({ page }) => {
    await page.goto('./#/methode')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('.front')).toHaveCount(0)
    await page.goto('./#/?maille=region')
    await page.reload()
    await expect(page.getByText('Dans la vue : 18 régions').first()).toBeVisible()
    await expect(page.locator('.front')).toHaveCount(0)
  })

  test('reste, de la carte demandée, là où WebGL manque', async ({ page }) => {
    await withoutWebgl(page)
    await page.goto('./')
    await expect(page.getByText('Ce navigateur ne peut pas afficher la carte interactive')).toBeVisible()
    await expect(page.locator('.stage .front img')).toBeVisible()
    await page.getByText('Dép.', { exact: true }).click()
    await expect(page.locator('.stage .front .territories')).toBeAttached()
    await expect(page.locator('.stage .front img')).toHaveCount(0)
  })
})
