import { hold } from './support/hold'
import { expect, test } from './support/test'

test('l’anglais est dans l’adresse, dans la page, et se garde de page en page', async ({ page }) => {
  const requested: string[] = []
  page.on('request', (request) => requested.push(new URL(request.url()).pathname))
  await page.goto('./?langue=en&maille=departement')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByText('In view: 101 départements').first()).toBeVisible()
  await expect(page.getByText('3.74').first()).toBeVisible()
  expect(requested.some((path) => path.includes('/assets/en-'))).toBe(true)
  await page.keyboard.press('Escape')

  const nav = page.getByRole('navigation', { name: 'Pages' })
  for (const [link, heading] of [
    ['Territories', 'All territories'],
    ['Survey', '“Soigner demain”|telemedicine'],
    ['Initiatives', 'What has been tried'],
    ['Method', 'Method and sources'],
  ] as const) {
    await nav.getByRole('link', { name: link, exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: new RegExp(heading) })).toBeVisible()
    await expect(page).toHaveURL(/langue=en/)
    await expect(page.getByText('Loading…')).toHaveCount(0)
  }
  await expect(page.getByRole('heading', { name: 'What stays in French' })).toBeVisible()
  await expect(
    page.getByText('Potential localised accessibility (APL) to GPs, by commune').first(),
  ).toBeVisible()

  await page.goto('./#/territoire/bassin/63003?langue=en')
  await expect(page.getByRole('heading', { level: 1, name: 'Ambert' })).toBeVisible()
  await expect(page.getByText(/inhabitants, .* km²/).first()).toBeVisible()
})

test('le lien de langue mène à la même vue, dans les deux sens', async ({ page }) => {
  await page.goto('./#/territoires?maille=region&tri=-population')
  const rows = page.getByRole('row')
  await expect(rows.nth(1)).toContainText('Île-de-France')
  await page.getByRole('link', { name: /English version/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'All territories' })).toBeVisible()
  await expect(page).toHaveURL(/\/territoires\/\?maille=region&tri=-population&langue=en$/)
  await expect(rows.nth(1)).toContainText('Île-de-France')
  await page.getByRole('link', { name: /version française/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tous les territoires' })).toBeVisible()
  await expect(page).toHaveURL(/\/territoires\/\?maille=region&tri=-population$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr')
  // Back is another language too: the page follows.
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: 'All territories' })).toBeVisible()
})

test('qui lit en français ne télécharge pas l’anglais', async ({ page }) => {
  const requested: string[] = []
  page.on('request', (request) => requested.push(new URL(request.url()).pathname))
  await page.goto('./#/contribuer')
  await expect(page.getByRole('heading', { level: 1, name: 'Partager une initiative' })).toBeVisible()
  expect(requested.filter((path) => path.includes('/assets/en-'))).toEqual([])
})

test('une vue intégrée et une adresse propre parlent aussi anglais', async ({ page, tolerate }) => {
  tolerate(/404/)
  tolerate(/MIME type/)
  await page.goto('./#/soigner-demain?embed=1&bloc=points&langue=en')
  await expect(page.getByRole('heading', { level: 1, name: /telemedicine/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /See on Territoires de soins/ })).toHaveAttribute(
    'href',
    /langue=en/,
  )
  await page.goto('./methode?langue=en')
  await expect(page.getByRole('heading', { level: 1, name: 'Method and sources' })).toBeVisible()
})

test('@phone le lien de langue reste à portée du pouce', async ({ page }) => {
  await page.goto('./#/methode')
  const link = page.getByRole('link', { name: /English version/ })
  const box = await link.boundingBox()
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44)
  await link.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Method and sources' })).toBeVisible()
})

test('le lien de langue touché avant que la page arrive mène à cette page', async ({ page }) => {
  const arrive = await hold(page, '**/assets/MethodPage-*.js')
  await page.goto('./#/methode?definition=apl')
  await page.getByRole('link', { name: /English version/ }).click()
  await expect(page.getByRole('link', { name: /version française/ })).toBeVisible()
  arrive()
  await expect(page).toHaveURL(/\/methode\/\?definition=apl&langue=en$/)
  await expect(page.getByRole('heading', { level: 1, name: 'Method and sources' })).toBeVisible()
})

for (const [what, address] of [
  ['une comparaison', './#/comparer?t=bassin:63003,departement:63'],
  ['besoin et réponse', './#/territoires/sans-reponse?besoin=2'],
  ['un territoire', './#/territoire/bassin/63003?bloc=reperes'],
] as const)
  test(`intégrée en anglais, ${what} mène à la page en anglais`, async ({ page }) => {
    await page.goto(`${address}&embed=1&langue=en`)
    await expect(page.getByRole('link', { name: /See on Territoires de soins/ })).toHaveAttribute(
      'href',
      /langue=en/,
    )
  })

test('le kit presse d’un territoire donne en anglais des adresses en anglais', async ({ page }) => {
  await page.goto('./#/territoire/bassin/63003?langue=en')
  await page
    .getByRole('button', { name: /Press kit/ })
    .first()
    .click()
  const kit = page.getByRole('dialog')
  await kit.locator('summary', { hasText: /embed/i }).click()
  await expect(kit.locator('textarea').last()).toHaveValue(/bloc=reperes.*langue=en/)
})
