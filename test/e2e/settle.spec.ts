import { expect, test } from './support/test'

test('chercher près de Lyon, au téléphone : la liste dit pourquoi, l’adresse garde tout @phone', async ({
  page,
}) => {
  await page.goto('#/exercer')
  const list = page.getByRole('list', { name: 'Les lieux' })
  const places = list.locator('> li')
  await expect(places).toHaveCount(20)
  await expect(page.getByText(/lieux remplissent les mêmes souhaits que le premier/)).toBeVisible()

  await page.getByRole('combobox', { name: 'Ajouter un lieu' }).fill('lyon')
  await page.getByRole('option', { name: /^Lyon/ }).first().click()
  await expect(page).toHaveURL(/lieux=69123:30$/)
  await expect(page.getByText('Où : à moins de 30 km de Lyon')).toBeVisible()
  await expect(places.first()).toContainText(/à \d+ km de Lyon, 2 souhaits sur 2/)
  await expect(places.first()).toContainText('Devant le suivant : plus de souhaits remplis (2 contre 1).')

  const company = page.locator('details').filter({ hasText: 'La compagnie' })
  const pharmacy = company.getByRole('combobox', { name: 'Pharmacie', exact: true })
  if (!(await pharmacy.isVisible())) await company.locator('summary').click()
  await pharmacy.selectOption('indispensable')
  await company.getByRole('combobox', { name: /^Seuil.+Pharmacie$/ }).selectOption('min3')
  await expect(page).toHaveURL(/pharmacie=indispensable:min3/)
  await expect(page.getByText(/sur 19 à portée ont tout l’indispensable/)).toBeVisible()
  await expect(page.getByText(/^Sans «\sPharmacie\s»/)).toBeVisible()

  const first = places.first()
  await first.getByRole('button', { name: 'Maisons, centres et initiatives' }).click()
  const directions = first.getByRole('link', { name: /^Itinéraire vers/ }).first()
  await expect(directions).toHaveAttribute(
    'href',
    /^https:\/\/www\.openstreetmap\.org\/directions\?route=45\.7/,
  )

  const order = await places.locator('h3 a').allInnerTexts()
  await page.reload()
  await expect(places.locator('h3 a')).toHaveText(order)
  await page.goBack()
  await expect(page).toHaveURL(/pharmacie=indispensable$/)
})

test('au clavier : deux lieux côte à côte, et la phrase qui les range', async ({ page }) => {
  await page.goto('#/exercer?lieux=region:94&maison=indispensable')
  const places = page.getByRole('list', { name: 'Les lieux' }).locator('> li')
  await expect(page.getByText('Où : en Corse')).toBeVisible()
  // Corsica's last APL is that of 2022, and said so.
  await expect(places.first()).toContainText('(2022)')
  for (const at of [0, 1]) {
    const choose = places.nth(at).getByRole('checkbox', { name: /^Comparer/ })
    await choose.focus()
    await page.keyboard.press('Space')
    await expect(choose).toBeChecked()
  }
  await expect(page).toHaveURL(/choix=2[AB]\d{3},2[AB]\d{3}/)
  const [before, after] = await places.locator('h3 a').allInnerTexts()
  await expect(page.getByText(new RegExp(`^${before} avant ${after}\\s: .+\\.$`))).toBeVisible()
  const table = page.getByRole('region', { name: 'Côte à côte' }).getByRole('table')
  await expect(table.getByRole('row')).toHaveCount(16)

  await page.getByRole('combobox', { name: 'Ajouter un lieu' }).focus()
  await page.keyboard.type('le palais')
  await expect(page.getByRole('option', { name: /Le Palais/ }).first()).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/lieux=region:94,56152:30/)
  await expect(places.filter({ hasText: 'Le Palais' }).first()).toContainText('au Palais même')
  await expect(places.filter({ hasText: 'La mer les sépare' }).first()).toBeVisible()

  // No bassin has its pole there: those that have communes there are looked at, and it is said.
  await page.goto('#/exercer?lieux=departement:93')
  await expect(
    page.getByText(/^Aucun bassin de vie n’a sa commune pôle dans le .+ Seine-Saint-Denis\s:/),
  ).toBeVisible()
  await expect(places.first()).toContainText('Paris')
})

test('une adresse fausse est dite, le reste tient', async ({ page }) => {
  await page.goto('#/exercer?lieux=99999:30,69123:31&pharmacie=beaucoup&choix=00000')
  await expect(page.getByText(/«\slieux=69123:31\s»/)).toBeVisible()
  await expect(page.getByText(/«\slieux=99999:30\s».*ce lieu n’existe pas/)).toBeVisible()
  await expect(page.getByText(/«\spharmacie=beaucoup\s»/)).toBeVisible()
  await expect(page.getByRole('list', { name: 'Les lieux' }).locator('> li')).toHaveCount(20)
})
