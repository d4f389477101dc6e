import type { Page } from '@playwright/test'
import { hold } from './support/hold'
import { expect, test } from './support/test'
import { built, said } from '../support/built'

const focused = (page: Page) => page.locator(':focus')

/** Contrast of the focus ring with the page under it. */
const ringContrast = (page: Page) =>
  page.evaluate(() => {
    const luminance = (colour: string) =>
      (colour.match(/[\d.]+/g) ?? [])
        .slice(0, 3)
        .map((part) => Number(part) / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
        .reduce((sum, part, k) => sum + part * ([0.2126, 0.7152, 0.0722][k] ?? 0), 0)
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(document.activeElement as Element)
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) return 0
    const [a = 0, b = 0] = [
      luminance(outlineColor),
      luminance(getComputedStyle(document.body).backgroundColor),
    ]
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
  })

test.describe('au clavier seul', () => {
  test('le lien d’évitement, les pages et leur titre', async ({ page }) => {
    await page.goto('./#/methode')
    await expect(page).toHaveTitle('Méthode et sources · Territoires de soins')
    await page.keyboard.press('Tab')
    await expect(focused(page)).toHaveText('Aller au contenu')
    await page.keyboard.press('Enter')
    await expect(page.locator('#contenu')).toBeFocused()
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme })
      const link = page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Initiatives' })
      await page.keyboard.press('Shift+Tab')
      await link.focus()
      expect(await ringContrast(page), theme).toBeGreaterThanOrEqual(3)
    }
    await page.keyboard.press('Enter')
    await expect(page.locator('#contenu')).toBeFocused()
    await expect(
      page.getByRole('status').filter({ hasText: 'Ce qui a été tenté · Territoires' }),
    ).toBeAttached()
    await expect(page.getByRole('link', { name: 'Initiatives', exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    )
  })

  test('la recherche arrivée en retard ne reprend pas le focus qui l’a quittée', async ({ page }) => {
    const arrive = await hold(page, '**/PlaceFinder-*.js')
    await page.goto('./')
    const search = page.getByRole('combobox', { name: 'Chercher un lieu ou une initiative' })
    await search.focus()
    await page.keyboard.type('am')
    await page.keyboard.press('Tab')
    const next = page.getByRole('button', { name: 'Autour' })
    await expect(next).toBeFocused()
    arrive()
    await expect(search).toHaveAttribute('aria-autocomplete', 'list')
    await expect(search).toHaveValue('am')
    await expect(next).toBeFocused()
    await expect(page.getByRole('listbox')).toBeHidden()
  })

  test('la carte : ni piège ni impasse, flèches et zoom, choix dans la liste et retour', async ({ page }) => {
    await page.goto('./')
    await expect(page.locator('.maplibregl-ctrl-scale')).toBeVisible()
    const map = page.getByRole('region', { name: /Carte interactive/ })
    await map.focus()
    await page.keyboard.press('Equal')
    await expect(page).toHaveURL(/vue=/)
    const near = page.url()
    await page.keyboard.press('ArrowRight')
    await expect(page).not.toHaveURL(near)
    await page.keyboard.press('Tab')
    await expect(map).not.toBeFocused()
    await expect(focused(page)).toHaveCount(1)
    await page.getByRole('button', { name: 'Revoir toute la France' }).press('Enter')
    const list = page.getByRole('list', { name: `Dans la vue : ${said(built.bassins)} bassins de vie` })
    const row = list.getByRole('button').first()
    await row.focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('complementary', { name: 'Saugues' })
    const close = panel.getByRole('button', { name: 'Fermer' })
    await close.focus()
    await page.keyboard.press('Enter')
    await expect(panel).toBeHidden()
    // What had the focus is gone with the panel: it is back on the row.
    await expect(row).toBeFocused()
  })

  test('le menu du téléphone s’ouvre, se ferme d’Échap, et dit la page @phone', async ({ page }) => {
    await page.goto('./#/methode')
    const menu = page.getByRole('button', { name: 'Menu' })
    const pages = page.getByRole('navigation', { name: 'Pages' })
    await expect(pages).toBeHidden()
    await menu.focus()
    await page.keyboard.press('Enter')
    await expect(menu).toHaveAttribute('aria-expanded', 'true')
    await expect(pages.getByRole('link', { name: 'Méthode' })).toHaveAttribute('aria-current', 'page')
    await page.keyboard.press('Tab')
    await expect(focused(page)).toHaveText('Carte')
    await page.keyboard.press('Escape')
    await expect(pages).toBeHidden()
    await expect(menu).toBeFocused()
    await page.keyboard.press('Enter')
    await pages.getByRole('link', { name: 'Contribuer' }).tap()
    await expect(page).toHaveTitle('Partager une initiative · Territoires de soins')
    await expect(pages).toBeHidden()
  })

  test('le menu ouvert avant que la page arrive reste ouvert @phone', async ({ page }) => {
    const arrive = await hold(page, '**/assets/MethodPage-*.js')
    await page.goto('./#/methode')
    const menu = page.getByRole('button', { name: 'Menu' })
    await menu.focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(focused(page)).toHaveText('Carte')
    arrive()
    const pages = page.getByRole('navigation', { name: 'Pages' })
    await expect(pages.getByRole('link', { name: 'Méthode', exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    )
    await expect(menu).toHaveAttribute('aria-expanded', 'true')
    await expect(focused(page)).toHaveText('Carte')
  })

  test('le panneau du téléphone : glissé, puis le focus suit la fiche et revient @phone', async ({
    page,
  }) => {
    await page.goto('./')
    await expect(page.locator('.maplibregl-ctrl-scale')).toBeVisible()
    const handle = page.getByRole('slider', { name: 'Hauteur du panneau' })
    const box = await handle.boundingBox()
    if (!box) throw new Error('no handle')
    await page.mouse.move(box.x + box.width / 2, box.y + 10)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width / 2, 100, { steps: 4 })
    await page.mouse.up()
    await expect(handle).toHaveAttribute('aria-valuenow', '2')
    await page
      .getByRole('list', { name: /Dans la vue/ })
      .getByRole('button')
      .first()
      .press('Enter')
    await expect(page.getByRole('heading', { name: 'Saugues' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('complementary')).toBeHidden()
    await expect(focused(page)).toHaveCount(1)
    // Lying down, the panel stands beside the map.
    await page.setViewportSize({ width: 640, height: 360 })
    await expect(handle).toBeHidden()
    const stage = await page.locator('.maplibregl-canvas').boundingBox()
    expect(stage?.width).toBeGreaterThan(300)
  })
})
