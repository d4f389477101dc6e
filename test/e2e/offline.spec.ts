import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { openPage, OWN_PAGES } from './support/pages'
import { expect, test } from './support/hosted'

test.use({ serviceWorkers: 'allow' })

/** Everything is kept: the shell, and each file of the manifest. */
async function kept(page: Page) {
  await expect.poll(() => page.evaluate(isKept)).toBe(true)

  async function isKept() {
    const name = (await caches.keys()).find((key) => key.startsWith('territoires-'))
    if (!name || !navigator.serviceWorker.controller) return false
    const files = (await (await caches.open(name)).keys()).map(({ url }) => url.split('/a/b/')[1] ?? '')
    const list = await fetch('/a/b/data/manifest.json').then((response) => response.json())
    const named = (list as { files: { file: string }[] }).files.map(({ file }) => `data/${file}`)
    return ['', 'data/manifest.json', ...named].every((file) => files.includes(file))
  }
}

/** Another version of the site, as the host would have it after an update. */
function publish(folder: string, version: string) {
  const file = join(folder, 'sw.js')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/VERSION = "\w+"/, `VERSION = "${version}"`))
}
const versions = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((key) => key.startsWith('territoires-')))

test('après une visite, chaque page marche sans réseau, adresse propre comprise', async ({
  page,
  context,
}) => {
  await page.goto('./')
  await kept(page)
  await context.setOffline(true)
  for (const entry of OWN_PAGES) {
    // Another document each time: nothing is left from the page before.
    await page.goto('about:blank')
    await openPage(page, entry)
    await expect(page.getByRole('button', { name: 'Réessayer' })).toHaveCount(0)
  }
  await page.goto('./territoire/bassin/63003')
  await expect(page).toHaveURL(/\/a\/b\/territoire\/bassin\/63003-ambert\/$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Ambert' })).toBeVisible()
})

test('deux onglets, deux versions : la nouvelle se propose à chacun, ne s’impose à aucun, et l’ancienne est effacée', async ({
  page,
  context,
  site,
}) => {
  await page.goto('./#/methode')
  await kept(page)
  const [old] = await versions(page)
  publish(site.folder, 'abcdef012345')
  const second = await context.newPage()
  await second.goto(`${site.address}#/initiatives/suivi`)
  const offer = (tab: Page) => tab.getByText('Une nouvelle version est prête.')
  await expect(offer(second)).toBeVisible()
  await expect(offer(page)).toBeVisible()
  expect(await versions(second)).toContain(old)
  await page.evaluate(() => document.documentElement.setAttribute('data-untouched', ''))

  await second.getByRole('button', { name: 'L’afficher' }).click()
  await expect.poll(() => versions(second).catch(() => [])).toEqual(['territoires-abcdef012345'])
  await expect(offer(second)).toBeHidden()
  await expect(second.getByRole('heading', { level: 1 })).toBeVisible()
  // The other tab keeps what it shows until asked.
  await expect(page.locator('html[data-untouched]')).toHaveCount(1)
  await page.getByRole('button', { name: 'L’afficher' }).click()
  await expect(page.locator('html[data-untouched]')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1, name: 'Méthode et sources' })).toBeVisible()
})

test('une donnée d’une autre version n’entre pas dans le cache de celle-ci', async ({ page, site }) => {
  const file = join(site.folder, 'data/changes.json')
  const rows = JSON.parse(readFileSync(file, 'utf8')) as unknown[]
  writeFileSync(file, JSON.stringify(rows.slice(0, 1)))
  await page.goto('./#/initiatives/suivi')
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  const isKept = (path: string) =>
    page.evaluate(async (name) => (await caches.match(name, { ignoreVary: true })) !== undefined, path)
  // Files are kept in the order of their names: what follows is there, so it had its turn.
  await expect.poll(() => isKept('/a/b/data/values/telemedecine.json')).toBe(true)
  expect(await isKept('/a/b/data/changes.json')).toBe(false)
})

test('sans cache, une page remplacée en ligne se dit en une phrase, et recharger y mène', async ({
  page,
  site,
  tolerate,
}) => {
  tolerate(/status of 404|dynamically imported module|Failed to load module script/)
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'))
  await page.goto('./#/initiatives/suivi')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const assets = join(site.folder, 'assets')
  const chunk = readdirSync(assets).find((name) => /^MethodPage-.*\.js$/.test(name)) ?? ''
  const text = readFileSync(join(assets, chunk))
  rmSync(join(assets, chunk))
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Méthode' }).click()
  await expect(page.getByText('Une partie du site n’est pas venue')).toBeVisible()
  writeFileSync(join(assets, chunk), text)
  await page.getByRole('button', { name: 'Recharger' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Méthode et sources' })).toBeVisible()
})
