import type { Page } from '@playwright/test'
import { expect, test } from './support/test'
import { built, said } from '../support/built'

test.use({ viewport: { width: 1100, height: 640 } })

const notices = (page: Page) => page.getByRole('status', { name: 'Avertissements' })
const firstRow = (page: Page) =>
  page
    .getByRole('list', { name: /Dans la vue/ })
    .getByRole('button')
    .first()
/** A part of the map that nothing floats over. */
const middle = (page: Page) => page.screenshot({ clip: { x: 640, y: 260, width: 120, height: 120 } })

/** Takes the map's drawing surface away, as a browser short of memory does. */
const loseSurface = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas')
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    Object.assign(window, { restoreMap: () => extension?.restoreContext() })
    extension?.loseContext()
  })

test('stockage refusé : tout marche, le thème change, et le brouillon dit qu’il ne sera pas gardé', async ({
  page,
}) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('refused', 'SecurityError')
        },
      })
    Object.defineProperty(Navigator.prototype, 'serviceWorker', {
      get: () => ({
        controller: null,
        register: () => Promise.reject(new DOMException('', 'SecurityError')),
      }),
    })
  })
  await page.goto('./')
  await expect(firstRow(page)).toContainText('0,08')
  await page.getByRole('button', { name: 'Passer au thème sombre' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('link', { name: 'Territoires', exact: true }).click()
  await expect(page.locator('#contenu')).toContainText('Saugues')
  await page.goto('./#/contribuer')
  await page.getByLabel(/^Nom de l’initiative/).fill('Une maison de santé')
  await expect(page.getByText('Ce navigateur refuse de garder le brouillon').first()).toBeVisible()
})

test('stockage abîmé : une valeur inconnue est comme une absence', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('theme', '{"a":1}'))
  await page.goto('./#/initiatives/suivi')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await expect(page.locator('meta[name=theme-color]')).toHaveAttribute('content', '#FCFBF7')
})

test('WebGL perdu : une phrase ; rendu : la même carte ; sinon, réessayer la refait', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByText(built.layersSaid)).toBeAttached()
  await expect(page.locator('.maplibregl-ctrl-scale')).toBeVisible()
  let before = await middle(page)
  await expect
    .poll(async () => {
      const now = await middle(page)
      const same = now.equals(before)
      before = now
      return same
    })
    .toBe(true)

  await loseSurface(page)
  await expect(notices(page)).toContainText('Le navigateur a repris la place de la carte')
  await expect(firstRow(page)).toContainText('0,08')
  await page.evaluate(() => (window as unknown as { restoreMap: () => void }).restoreMap())
  await expect(notices(page)).toBeEmpty()
  await expect.poll(async () => (await middle(page)).equals(before)).toBe(true)

  await loseSurface(page)
  await notices(page).getByRole('button', { name: 'Réessayer' }).click()
  await expect(notices(page)).toBeEmpty()
  await expect.poll(async () => (await middle(page)).equals(before)).toBe(true)
})

test('WebGL perdu sur besoin et réponse : une phrase, et réessayer refait la carte', async ({ page }) => {
  await page.goto('./#/territoires/sans-reponse')
  const notices = page.getByRole('status', { name: /^Carte.*Avertissements/ })
  const scale = page.locator('.maplibregl-ctrl-scale')
  await expect(scale).toBeVisible()
  const lost = await scale.elementHandle()
  await loseSurface(page)
  await expect(notices).toContainText('Le navigateur a repris la place de la carte')
  await notices.getByRole('button', { name: 'Réessayer' }).click()
  await expect(notices).toBeEmpty()
  await expect(scale).toBeVisible()
  expect(await lost?.evaluate((element) => element.isConnected)).toBe(false)
})

test('horloge fausse : les chiffres ne changent pas, et rien ne casse', async ({ page }) => {
  for (const day of ['1970-01-02', '2099-12-31']) {
    await page.clock.setFixedTime(new Date(`${day}T12:00:00`))
    await page.goto('about:blank')
    await page.goto('./#/territoire/bassin/63003')
    await expect(page.locator('#contenu')).toContainText('94e')
    await page.goto('./#/contribuer')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
})

test('retour et suite : chaque page retrouve ce qu’elle montrait', async ({ page }) => {
  await page.goto('./')
  await page.getByText('Dép.', { exact: true }).click()
  await expect(page).toHaveURL(/maille=departement/)
  await page.getByRole('link', { name: 'Territoires', exact: true }).click()
  await expect(page.locator('#contenu')).toContainText('Saugues')
  await page.goto('./#/territoire/bassin/63003')
  await expect(page.getByRole('heading', { level: 1, name: 'Ambert' })).toBeVisible()
  await page.goBack()
  await expect(page.locator('#contenu')).toContainText('Saugues')
  await page.goBack()
  await expect(page.getByText('Dans la vue : 101 départements').first()).toBeVisible()
  await page.goBack()
  await expect(page.getByText(`Dans la vue : ${said(built.bassins)} bassins de vie`).first()).toBeVisible()
  await page.goForward()
  await expect(page.getByText('Dans la vue : 101 départements').first()).toBeVisible()
  await page.goForward()
  await page.goForward()
  await expect(page.getByRole('heading', { level: 1, name: 'Ambert' })).toBeVisible()
})

test('adresse mal encodée : la page s’ouvre, et le dit', async ({ page }) => {
  await page.goto('./#/?ind=%E0%A4%A&vue=%')
  await expect(firstRow(page)).toContainText('0,08')
  await expect(notices(page)).toContainText('vue=')
})
