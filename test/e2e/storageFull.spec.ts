import type { Page } from '@playwright/test'
import { expect, test } from './support/hosted'

test.use({ serviceWorkers: 'allow' })

/** Leaves the site so much room on the device, bytes, as a disk that is nearly full does. */
async function leaveRoom(page: Page, address: string, quotaSize: number) {
  const session = await page.context().newCDPSession(page)
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(address).origin, quotaSize })
  // Its own allowance, which the quota above does not rule.
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
}
const pagesWork = async (page: Page) => {
  await page.goto('./#/')
  await expect(
    page
      .getByRole('list', { name: /Dans la vue/ })
      .getByRole('button')
      .first(),
  ).toContainText('0,08')
  await page.getByRole('button', { name: 'Passer au thème sombre' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.goto('./#/territoire/bassin/63003')
  await expect(page.getByRole('heading', { level: 1, name: 'Ambert' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Réessayer' })).toHaveCount(0)
}

test('stockage plein : le site marche en ligne, et le brouillon dit qu’il ne sera pas gardé', async ({
  page,
  site,
}) => {
  await leaveRoom(page, site.address, 1)
  await pagesWork(page)
  await page.goto('./#/contribuer')
  await page.getByLabel(/^Nom de l’initiative/).fill('Une maison de santé')
  await expect(page.getByText('Ce navigateur refuse de garder le brouillon').first()).toBeVisible()
  // What is written is still there.
  await expect(page.getByLabel(/^Nom de l’initiative/)).toHaveValue('Une maison de santé')
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
})

test('place pour l’application, non pour ses données : ce qui manque vient du réseau', async ({
  page,
  site,
}) => {
  await leaveRoom(page, site.address, 5_000_000)
  await page.goto('./#/methode')
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await pagesWork(page)
  const missing = await page.evaluate(async () => {
    const list = (await (await fetch('/a/b/data/manifest.json')).json()) as { files: { file: string }[] }
    const kept = await Promise.all(
      list.files.map(({ file }) => caches.match(`/a/b/data/${file}`, { ignoreVary: true })),
    )
    return kept.filter((response) => !response).length
  })
  expect(missing).toBeGreaterThan(0)
})
