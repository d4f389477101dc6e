import { expect, test } from './support/test'

test.use({ serviceWorkers: 'allow' })

test('après une visite, tout marche sans réseau', async ({ page, context }) => {
  await page.goto('./')
  await expect(page.getByText('187, dont 147 sur la carte')).toBeAttached()
  await page.waitForFunction(async () => {
    const [name] = (await caches.keys()).filter((key) => key.startsWith('territoires-'))
    if (!name) return false
    const kept = (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)
    return ['/', '/data/manifest.json', '/data/values/telemedecine.json'].every((path) => kept.includes(path))
  })
  await context.setOffline(true)
  await page.goto('./#/?sel=bassin:63003')
  await page.reload()
  await expect(page.getByRole('complementary', { name: 'Ambert' })).toContainText('1,98')
  await expect(page.locator('.maplibregl-ctrl-scale')).toBeVisible()
  await page.getByRole('button', { name: /Indicateur/ }).click()
  await page.getByText('La télémédecine améliorera l’accès aux soins').click()
  await expect(page.getByText('Dans la vue : 18 régions').first()).toBeVisible()
})
