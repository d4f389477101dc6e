import { expect, test } from './support/test'

test('une adresse propre mène à la même page de l’application', async ({ page, tolerate }) => {
  // The host answers 404 to the page, and to redirect.js at each wrong depth.
  tolerate(/404/)
  tolerate(/MIME type/)
  // The application is kept out: which pages it has, and how it rewrites their address, is its own journeys' matter.
  await page.route('**/assets/start-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  )
  const response = await page.goto('./territoire/bassin/63003?annee=2023')
  expect(response?.status()).toBe(404)
  await page.waitForURL(/\/#\/territoire\/bassin\/63003\?annee=2023/)
  await expect(page).toHaveTitle(/Territoires de soins/)
})

test('une adresse sans page le dit et ramène à la carte', async ({ page, tolerate }) => {
  tolerate(/404/)
  const response = await page.goto('./absent.html')
  expect(response?.status()).toBe(404)
  await expect(page.getByRole('heading', { name: 'Page introuvable' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Revenir à la carte' })).toHaveAttribute('href', /^http:.*\/$/)
})
