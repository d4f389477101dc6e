import { expect, test } from './support/test'

test('un territoire a sa page, à son adresse ; son seul code et l’ancien fragment y mènent, vue comprise', async ({
  page,
  tolerate,
}) => {
  const own = /\/territoire\/bassin\/63003-ambert\/\?bloc=reperes$/
  const response = await page.goto('./territoire/bassin/63003-ambert/?bloc=reperes')
  expect(response?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1, name: 'Ambert' })).toBeVisible()
  await expect(page).toHaveURL(own)

  await page.goto('./#/territoire/bassin/63003?bloc=reperes')
  await expect(page).toHaveURL(own)
  // Written over the address of another view.
  await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Méthode' }).click()
  await expect(page).toHaveURL(/\/methode\/$/)
  await page.evaluate(() => (location.hash = '#/territoire/bassin/63003?bloc=reperes'))
  await expect(page).toHaveURL(own)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'Méthode et sources' })).toBeVisible()

  // The host answers 404 to what it has no file for, and to redirect.js at each wrong depth.
  tolerate(/404/)
  tolerate(/MIME type/)
  expect((await page.goto('./territoire/bassin/63003?bloc=reperes'))?.status()).toBe(404)
  await expect(page).toHaveURL(own)
  await expect(page.getByRole('heading', { level: 1, name: 'Ambert' })).toBeVisible()
})

test('une adresse sans page le dit, et l’on y cherche ce que l’on voulait', async ({ page, tolerate }) => {
  tolerate(/404/)
  tolerate(/MIME type/)
  const response = await page.goto('./territoires/absent.html')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1, name: 'Page introuvable' })).toBeVisible()
  await expect(page.getByText('« /territoires/absent.html »', { exact: false })).toBeVisible()
  await page.getByRole('combobox', { name: 'Chercher un territoire ou une initiative' }).fill('ambert')
  await page
    .getByRole('option', { name: /Ambert/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: /^Ambert/ })).toBeVisible()
})

test('sans script, une adresse sans page ramène à la carte', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${baseURL ?? ''}absent.html`)
  await expect(page.getByRole('heading', { name: 'Page introuvable' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Revenir à la carte' })).toHaveAttribute('href', '/')
  await page.close()
})
