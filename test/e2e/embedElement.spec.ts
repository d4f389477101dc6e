import type { Page } from '@playwright/test'
import { expect, test } from './support/test'

/** Another site's page; ours is the only origin that journeys may ask, so it stands at an address of ours. */
async function host(page: Page, body: string, style = '') {
  await page.route('**/host.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html><meta charset="utf-8"><body style="margin:0;${style}">${body}<script async src="./embed.js"></script></body></html>`,
    }),
  )
  await page.goto('./host.html')
}
const element = (view: string, more = '') =>
  `<territoires-de-soins vue="${view}" titre="Ambert" ${more}><a href="./${view}"><img src="./icons/icon-192.png" alt="Carte d’Ambert">Ambert</a></territoires-de-soins>`
const AMBERT = 'territoire/bassin/63003-ambert/?bloc=evolution'

test('le composant prend la hauteur de ce qu’il montre et le thème de la page, et ne vient que lorsqu’on l’approche', async ({
  page,
}) => {
  const far = `<div style="height:4000px"></div>${element('?sel=bassin:63003', 'hauteur="420" molette langue="en"')}`
  await host(page, element(AMBERT) + far, 'background:#111;color:#eee')
  const [first, second] = [
    page.locator('territoires-de-soins').first(),
    page.locator('territoires-de-soins').last(),
  ]
  const frame = first.locator('iframe')
  await expect(frame).toHaveAttribute(
    'src',
    /territoire\/bassin\/63003-ambert\/\?bloc=evolution&embed=1&theme=sombre$/,
  )
  await expect(first.frameLocator('iframe').locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(first.frameLocator('iframe').locator('h1')).toBeVisible()
  await expect(first.getByRole('link', { name: 'Ambert' })).toHaveCount(0)
  await expect(async () => {
    const end = await first
      .frameLocator('iframe')
      .locator('footer')
      .evaluate((footer) => footer.getBoundingClientRect().bottom)
    expect(Math.abs(end - ((await frame.boundingBox())?.height ?? 0))).toBeLessThanOrEqual(1)
  }).toPass()
  // What others say of a height is not listened to, even from our origin.
  const before = (await frame.boundingBox())?.height
  await page.evaluate(() => {
    for (const data of [{ 'territoires-de-soins': 777 }, { 'territoires-de-soins': 'x' }, null])
      postMessage(data, '*')
  })
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)))
  expect((await frame.boundingBox())?.height).toBe(before)

  await expect(second.locator('iframe')).toHaveCount(0)
  await second.scrollIntoViewIfNeeded()
  await expect(second.locator('iframe')).toHaveAttribute(
    'src',
    /sel=bassin(:|%3A)63003&embed=1&theme=sombre&langue=en&molette=1$/,
  )
  const map = second.frameLocator('iframe')
  await expect(map.locator('.maplibregl-ctrl-scale')).toBeVisible()
  await expect(map.locator('.maplibregl-cooperative-gestures')).toHaveCount(0)
  expect((await second.locator('iframe').boundingBox())?.height).toBe(420)
  await expect(map.getByText('This parameter does not exist')).toHaveCount(0)

  // A page that becomes light takes its views with it.
  await page.evaluate(() => document.body.setAttribute('style', 'margin:0;background:#fff'))
  await expect(first.frameLocator('iframe').locator('html')).toHaveAttribute('data-theme', 'light')
})

test('le composant refuse une adresse d’ailleurs, et garde l’image et le lien', async ({ page }) => {
  await host(page, element('//ailleurs.example/page') + element('javascript:alert(1)') + element(AMBERT))
  await expect(page.locator('territoires-de-soins').last().locator('iframe')).toHaveCount(1)
  for (const k of [0, 1]) {
    await expect(page.locator('territoires-de-soins').nth(k).locator('iframe')).toHaveCount(0)
    await expect(page.locator('territoires-de-soins').nth(k).getByRole('img')).toBeVisible()
  }
})

test.describe('sans JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('le composant laisse l’image et le lien', async ({ page }) => {
    await host(page, element(AMBERT))
    await expect(page.getByRole('img', { name: 'Carte d’Ambert' })).toBeVisible()
    await page.getByRole('link', { name: 'Ambert' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Ambert' })).toBeVisible()
  })
})
